import { Button } from '@mantine/core'
import type { TeacherView } from '@jagten/server/contract'
import { useNow } from '../clock/use-now.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { PutAway } from '../parts/put-away.tsx'
import { useWords } from '../words/words.tsx'
import { isSameTarget, useMeant, useTargetNames } from './use-target-names.ts'
import styles from './control.module.css'

/** By then Lykke has moved everybody and looked. */
const ANSWER_MS = 8_000
/** Who is back is no news for long. */
const BACK_MS = 20_000

type Call = NonNullable<TeacherView['control']['called']>

/** The last call while there is something to tell of it: null soon after everybody was sent back. */
export function useLastCall(called: Call | null): Call | null {
  const now = useNow(useTeacher().aheadMs)
  return called?.kind === 'send-back' && now - called.at > BACK_MS ? null : called
}

/** Whether those who were called came, as the world tells it, and the way to send them back. */
export function LastCall({ called, isSafe, onRead }: { called: Call; isSafe: boolean; onRead: () => void }) {
  const { say } = useWords()
  const { act, aheadMs } = useTeacher()
  const nameOf = useTargetNames()
  const now = useNow(aheadMs)
  const words = useCallWords()(called, now)
  return (
    <li className={styles.hold}>
      <span>
        {called.to !== null && !isSafe && <strong>{nameOf(called.to)}: </strong>}
        {words}
      </span>
      <PutAway about={words} onClick={onRead} />
      {called.kind === 'gather' && (
        <Button
          size="compact-sm"
          onClick={() => void act('class.send-back', called.to === null ? {} : { to: called.to })}
        >
          {say('page.control.sendBack')}
        </Button>
      )}
    </li>
  )
}

function useCallWords(): (called: Call, now: number) => string {
  const { say } = useWords()
  const { world } = useTeacher().view
  const meant = useMeant()
  return ({ kind, to, at, version }, now) => {
    const { moved } = world.did
    if (moved?.version === version) {
      const { there, of } = moved
      if (of === 0) return say('page.control.nobodyInWorld')
      return say(kind === 'gather' ? 'page.control.came' : 'page.control.wentBack', { there, of })
    }
    if (world.state !== 'open') return say('page.control.worldClosed')
    if (!meant(to).some(({ inWorld }) => inWorld)) return say('page.control.nobodyInWorld')
    return say(now - at > ANSWER_MS ? 'page.control.noAnswer' : 'page.control.calling')
  }
}

/** Whether that call is the one for these. */
export function isCallFor(called: Call | null, to: Call['to']): boolean {
  return called?.kind === 'gather' && isSameTarget(called.to, to)
}
