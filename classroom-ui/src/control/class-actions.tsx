import { useState } from 'react'
import type { ReactNode } from 'react'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { HoldRow } from './target-actions.tsx'

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

/** Makes the chat quiet for everybody, for as long as is said; or opens it again. */
export function MuteAll({ opener }: Props) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const { muted } = view.control
  return (
    <>
      {muted
        ? opener(() => void act('class.mute', { on: false }), say('page.teacher.muteOff'))
        : opener(() => setOpen(true), say('page.teacher.mute'))}
      <Dialog opened={isOpen} title={say('page.control.whole')} onClose={() => setOpen(false)}>
        <HoldRow what="mute" to={null} onHeld={() => setOpen(false)} />
      </Dialog>
    </>
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
