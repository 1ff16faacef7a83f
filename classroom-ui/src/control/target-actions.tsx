import { useState } from 'react'
import { Button } from '@mantine/core'
import { Megaphone, MapPin, Undo2 } from 'lucide-react'
import type { Hold, Target } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { isCallFor } from './last-call.tsx'
import { SayTo } from './say-to.tsx'
import { isSameTarget, useTargetNames } from './use-target-names.ts'
import styles from './control.module.css'

const MINUTES = [1, 3, 5] as const
const icon = { size: 16, 'aria-hidden': true } as const

/** What a teacher can do with a group or one student: a break, quiet, a call, a word. */
export function TargetActions({ to }: { to: Target }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [says, setSays] = useState(false)
  return (
    <section className={styles.actions} aria-label={say('page.control.actions')}>
      <HoldRow what="freeze" to={to} />
      <HoldRow what="mute" to={to} />
      <div className={styles.buttons}>
        {isCallFor(view.control.called, to) ? (
          <Button size="sm" leftSection={<Undo2 {...icon} />} onClick={() => void act('class.send-back', { to })}>
            {say('page.control.sendBack')}
          </Button>
        ) : (
          <Button size="sm" leftSection={<MapPin {...icon} />} onClick={() => void act('class.gather', { to })}>
            {say('page.control.gather')}
          </Button>
        )}
        <Button size="sm" leftSection={<Megaphone {...icon} />} onClick={() => setSays(true)}>
          {say('page.control.say')}
        </Button>
      </div>
      <SayTo to={to} isOpen={says} onClose={() => setSays(false)} />
    </section>
  )
}

type HoldProps = {
  readonly what: Hold['what']
  /** Null: the whole class. */
  readonly to: Target | null
  readonly onHeld?: () => void
}

/** A break or quiet, for so many minutes or until the teacher ends it; ended where it was begun. */
export function HoldRow({ what, to, onHeld }: HoldProps) {
  const { say } = useWords()
  const { view, act, tell } = useTeacher()
  const who = useTargetNames()(to)
  const title = say(what === 'freeze' ? 'page.control.pause' : 'page.control.mute')
  const command = what === 'freeze' ? 'class.freeze' : 'class.mute'
  const whom = to && { to }
  const isOn = view.control.holds.some((hold) => hold.what === what && isSameTarget(hold.to, to))

  async function hold(minutes?: number): Promise<void> {
    if (!(await act(command, { on: true, ...whom, ...(minutes !== undefined && { minutes }) }))) return
    tell({
      kind: 'done',
      text: say(what === 'freeze' ? 'page.control.paused' : 'page.control.muted', { who }),
      undo: () => void act(command, { on: false, ...whom }),
    })
    onHeld?.()
  }

  const nameOf = (time: string): string =>
    say(what === 'freeze' ? 'page.control.pauseFor' : 'page.control.muteFor', { time })
  const open = say('page.control.untilOff')
  return (
    <div role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      <p className={styles.help}>{say(what === 'freeze' ? 'page.control.pauseHelp' : 'page.control.muteHelp')}</p>
      <div className={styles.buttons}>
        {MINUTES.map((count) => {
          const time = say('page.control.minutes', { count })
          return (
            <Button key={count} size="sm" aria-label={nameOf(time)} onClick={() => void hold(count)}>
              {time}
            </Button>
          )
        })}
        <Button size="sm" aria-label={nameOf(open)} onClick={() => void hold()}>
          {open}
        </Button>
        {isOn && (
          <Button
            size="sm"
            variant="outline"
            aria-label={say('page.control.endNamed', { what: title })}
            onClick={() => void act(command, { on: false, ...whom })}
          >
            {say('page.control.end')}
          </Button>
        )}
      </div>
    </div>
  )
}
