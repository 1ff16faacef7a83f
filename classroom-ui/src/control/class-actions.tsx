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
      title={say('page.classActions.gather')}
      question={say('page.classActions.gatherAsk')}
      yes={say('page.classActions.gatherYes')}
      onYes={() => void act('class.gather', {})}
      opener={(ask) => opener(ask, say('page.classActions.gather'))}
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
        ? opener(() => void act('class.mute', { on: false }), say('page.classActions.muteOff'))
        : opener(() => setOpen(true), say('page.classActions.mute'))}
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
      title={say('page.classActions.ring')}
      question={say('page.classActions.ringAsk')}
      yes={say('page.classActions.ringYes')}
      danger
      onYes={() => void act('lesson.ring', {})}
      opener={(ask) => opener(ask, say('page.classActions.ring'))}
    />
  )
}
