import { useStudent } from '../face/student-face.ts'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** Gives the computer to the other one: the server lets this page go, and it comes back as theirs. */
export function useTurn(): () => Promise<void> {
  const { lang, say } = useWords()
  const { tell } = useStudent()
  return async () => {
    const reply = await createHttp(lang).turn()
    if (!reply.ok) tell({ kind: 'refused', text: refusalWords(say, reply.error) })
  }
}
