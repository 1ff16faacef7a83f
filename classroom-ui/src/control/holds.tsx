import { Button } from '@mantine/core'
import type { Hold } from '@jagten/server/contract'
import { Card } from '../parts/card.tsx'
import { usePutAway } from '../parts/put-away.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { LastCall, useLastCall } from './last-call.tsx'
import { useTargetNames } from './use-target-names.ts'
import styles from './control.module.css'

/** Who is held or called right now, whether the world has done it, and the way to end it. Names are left out when `isSafe`. */
export function Holds({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const { holds } = view.control
  const { isAway, putAway } = usePutAway()
  const last = useLastCall(view.control.called)
  const called = last && !isAway(String(last.version)) ? last : null
  const shown = isSafe ? holds.filter(({ to }) => to === null) : holds
  if (shown.length === 0 && !called) return null
  return (
    <Card title={say('page.control.holds')} tone="now">
      <div role="status">
        <ul className={styles.holds}>
          {shown.map((hold) => (
            <OneHold key={JSON.stringify([hold.what, hold.to])} hold={hold} />
          ))}
          {called && <LastCall called={called} isSafe={isSafe} onRead={() => putAway(String(called.version))} />}
        </ul>
      </div>
    </Card>
  )
}

function OneHold({ hold }: { hold: Hold }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const what = useHoldWords()(hold)
  const command = hold.what === 'freeze' ? 'class.freeze' : 'class.mute'
  return (
    <li className={styles.hold}>
      <span>
        {what}
        {hold.to === null && <InWorld what={hold.what} />}
      </span>
      <Button
        size="compact-sm"
        aria-label={say('page.control.endNamed', { what })}
        onClick={() => void act(command, { on: false, ...(hold.to && { to: hold.to }) })}
      >
        {say('page.control.end')}
      </Button>
    </li>
  )
}

function useHoldWords(): (hold: Hold) => string {
  const { lang, say } = useWords()
  const nameOf = useTargetNames()
  return ({ what, to, until }) => {
    if (to === null && until === null)
      return say(what === 'freeze' ? 'page.control.frozenAll' : 'page.control.mutedAll')
    const who = nameOf(to)
    if (until === null) return say(what === 'freeze' ? 'page.control.pauseOpen' : 'page.control.muteOpen', { who })
    const key = what === 'freeze' ? 'page.control.pauseUntil' : 'page.control.muteUntil'
    return say(key, { who, time: clockOf(lang, until) })
  }
}

/** What the world says of itself: so many of those who are in it. */
function InWorld({ what }: { what: Hold['what'] }) {
  const { say } = useWords()
  const { state, did } = useTeacher().view.world
  if (state !== 'open' || !did.held || did.held.players === 0) return null
  const { frozen, muted, players } = did.held
  return (
    <span className={styles.did}>
      {what === 'freeze'
        ? say('page.control.frozenInWorld', { held: frozen, players })
        : say('page.control.mutedInWorld', { held: muted, players })}
    </span>
  )
}
