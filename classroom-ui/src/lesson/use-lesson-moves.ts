import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

const EXTRA_MINUTES = 2

/** On to the next step and two minutes more, each with a way back. */
export function useLessonMoves(): { next(): Promise<void>; extend(): Promise<void> } {
  const { lang, say } = useWords()
  const { view, act, tell } = useTeacher()
  const { lesson } = view

  return {
    async next() {
      const after = lesson.at === null ? undefined : lesson.steps[lesson.at + 1]
      const isDone = await act('lesson.next', lesson.step === null ? {} : { from: lesson.step })
      if (!isDone || !after) return
      tell({
        kind: 'done',
        text: say('page.teachersLesson.nextDone', { step: after.title[lang] }),
        undo: () => void act('lesson.back', {}),
      })
    },
    async extend() {
      if (!(await act('lesson.extend', { minutes: EXTRA_MINUTES }))) return
      tell({
        kind: 'done',
        text: say('page.teachersLesson.extended'),
        undo: () => void act('lesson.extend', { minutes: -EXTRA_MINUTES }),
      })
    },
  }
}
