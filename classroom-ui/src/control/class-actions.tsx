import type { ReactNode } from 'react'
import { AskFirst } from '../parts/ask-first.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'

type Props = { readonly opener: (ask: () => void, label: string) => ReactNode }

/** Calls everybody in the world to the meeting place, after a question. */
export function GatherAll({ opener }: Props) {
  const { say } = useWords()
  const { act } = useTeacher()
  return (
    <AskFirst
      title={say('page.teacher.gather')}
      question={say('page.teacher.gatherAsk')}
      yes={say('page.teacher.gatherYes')}
      onYes={() => void act('class.gather', {})}
      opener={(ask) => opener(ask, say('page.teacher.gather'))}
    />
  )
}

/** Puts everything away until next time, after a question. */
export function RingOut({ opener }: Props) {
  const { say } = useWords()
  const { act } = useTeacher()
  return (
    <AskFirst
      title={say('page.teacher.ring')}
      question={say('page.teacher.ringAsk')}
      yes={say('page.teacher.ringYes')}
      danger
      onYes={() => void act('lesson.ring', {})}
      opener={(ask) => opener(ask, say('page.teacher.ring'))}
    />
  )
}
