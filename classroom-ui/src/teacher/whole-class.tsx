import { useState } from 'react'
import { Button } from '@mantine/core'
import { Bell, Eye, MapPin, Megaphone, MessageSquareOff, Presentation, ShieldCheck } from 'lucide-react'
import { GatherAll, MuteAll, RingOut } from '../control/class-actions.tsx'
import { SayTo } from '../control/say-to.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { WorldState } from '../world/world-state.tsx'
import styles from './whole-class.module.css'

const icon = { size: 18, 'aria-hidden': true } as const

/** What is done to the whole class at once. */
export function WholeClass({ isSafe, onSafe }: { isSafe: boolean; onSafe: () => void }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { frozen, muted } = view.control
  return (
    <footer className={styles.footer} aria-label={say('page.teacher.actions')}>
      <Button
        variant={frozen ? 'outline' : 'default'}
        leftSection={<Eye {...icon} />}
        onClick={() => void act('class.freeze', { on: !frozen })}
      >
        {frozen ? say('page.classActions.lookUpOff') : say('page.classActions.lookUp')}
      </Button>
      <MuteAll
        opener={(press, label) => (
          <Button variant={muted ? 'outline' : 'default'} leftSection={<MessageSquareOff {...icon} />} onClick={press}>
            {label}
          </Button>
        )}
      />
      <GatherAll
        opener={(ask, label) => (
          <Button leftSection={<MapPin {...icon} />} onClick={ask}>
            {label}
          </Button>
        )}
      />
      <SayToAll />
      <WorldState />
      <Button
        component="a"
        href={`/tavle?kode=${view.joinCode}`}
        target="_blank"
        rel="noreferrer"
        leftSection={<Presentation {...icon} />}
      >
        {say('page.teacher.projector')}
      </Button>
      <Button
        variant={isSafe ? 'outline' : 'default'}
        aria-pressed={isSafe}
        aria-label={say('page.teacher.safeName')}
        leftSection={<ShieldCheck {...icon} />}
        onClick={onSafe}
      >
        {say('page.teacher.safe')}
      </Button>
      <RingOut
        opener={(ask, label) => (
          <Button
            variant="danger"
            leftSection={<Bell {...icon} />}
            disabled={view.lesson.at === null || view.lesson.state === 'rung'}
            onClick={ask}
          >
            {label}
          </Button>
        )}
      />
    </footer>
  )
}

function SayToAll() {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button leftSection={<Megaphone {...icon} />} onClick={() => setOpen(true)}>
        {say('page.classActions.sayAll')}
      </Button>
      <SayTo to={null} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
