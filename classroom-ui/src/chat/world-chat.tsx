import { Button } from '@mantine/core'
import type { ChatLineView } from '@jagten/server/contract'
import { createHttp, refusalWords } from '../store/http.ts'
import { isSameTarget } from '../control/use-target-names.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useMay } from '../helpers/use-may.ts'
import { Card } from '../parts/card.tsx'
import { useNames } from '../roster/use-names.ts'
import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './world-chat.module.css'

/** Long enough to think it over, short enough to be let back in by itself. */
const QUIET_MINUTES = 5
/** What is further back is folded away, so that the rest of the column stays near. */
const AT_ONCE = 5

/** What was last said to everybody in the world, the newest first; never on a mirrored screen. */
export function WorldChat() {
  const { say } = useWords()
  const { world, chat, rights } = useTeacher().view
  const newest = chat.toReversed()
  if (rights === 'remote' || (world.state === 'closed' && chat.length === 0)) return null
  return (
    <Card title={say('page.chat.title')}>
      {chat.length === 0 && <p className={styles.help}>{say('page.chat.empty')}</p>}
      {chat.length > 0 && (
        <>
          <p className={styles.help}>{say('page.chat.keptNowhere')}</p>
          <Lines lines={newest.slice(0, AT_ONCE)} />
          <p className={styles.help}>{say('page.chat.hideHelp')}</p>
          {newest.length > AT_ONCE && (
            <details>
              <summary className={styles.older}>{say('page.chat.older', { count: newest.length - AT_ONCE })}</summary>
              <Lines lines={newest.slice(AT_ONCE)} />
            </details>
          )}
        </>
      )}
    </Card>
  )
}

function Lines({ lines }: { lines: readonly ChatLineView[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <OneLine key={line.id} line={line} />
      ))}
    </ol>
  )
}

function OneLine({ line: { id, at, player, student, text, why } }: { line: ChatLineView }) {
  const { lang, say } = useWords()
  const { view, tell } = useTeacher()
  const nameOf = useNames()

  async function hide(): Promise<void> {
    const reply = await createHttp(lang).hideSaid(view.id, id)
    if (!reply.ok) tell({ kind: 'refused', text: refusalWords(say, reply.error) })
  }

  return (
    <li className={styles.line} data-why={why}>
      <p className={styles.who}>
        <time>{clockOf(lang, at)}</time>
        <span>{student ? nameOf(student) : say('page.chat.withoutKey', { player })}</span>
      </p>
      <p className={styles.text}>{text}</p>
      {why && <p className={styles.why}>{say(`page.chat.readIt.${why}`)}</p>}
      <div className={styles.buttons}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say('page.chat.hideNamed', { text })}
          onClick={() => void hide()}
        >
          {say('page.chat.hide')}
        </Button>
        {student && <Quiet student={student} />}
      </div>
    </li>
  )
}

/** One press, and the child who wrote it is quiet for a while; how it is ended stands with all that holds right now. */
function Quiet({ student }: { student: NonNullable<ChatLineView['student']> }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const may = useMay()
  const nameOf = useNames()
  const to = { student }
  if (view.control.holds.some((hold) => hold.what === 'mute' && isSameTarget(hold.to, to)))
    return <span className={styles.quiet}>{say('page.chat.isQuiet')}</span>
  if (!may('class.mute')) return null
  return (
    <Button
      size="compact-sm"
      aria-label={say('page.chat.quietNamed', { name: nameOf(student), minutes: QUIET_MINUTES })}
      onClick={() => void act('class.mute', { on: true, to, minutes: QUIET_MINUTES })}
    >
      {say('page.chat.quiet', { minutes: QUIET_MINUTES })}
    </Button>
  )
}
