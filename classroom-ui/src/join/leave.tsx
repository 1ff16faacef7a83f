import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** Out of this computer, so that the next child can come in. */
export function Leave() {
  const { lang, say } = useWords()

  async function leave(): Promise<void> {
    await createHttp(lang).logout('student')
    sessionStorage.clear()
    location.assign('/')
  }

  return (
    <AskFirst
      title={say('page.leave.leave')}
      question={say('page.leave.ask')}
      yes={say('page.leave.leave')}
      onYes={() => void leave()}
      opener={(ask) => (
        <Button variant="subtle" size="sm" onClick={ask}>
          {say('page.leave.leave')}
        </Button>
      )}
    />
  )
}
