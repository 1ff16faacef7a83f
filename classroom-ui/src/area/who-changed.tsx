import { useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import type { ColumnPast, GroupId } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { createHttp, refusalWords } from '../store/http.ts'
import { useNames } from '../roster/use-names.ts'
import { useOpenedAt } from './use-opened-at.ts'
import { useWords } from '../words/words.tsx'
import { changeWords } from './block-words.ts'
import { whenOf } from './version-words.ts'
import styles from './area.module.css'

type Spot = { readonly x: number; readonly z: number }

/** What is known of a block somebody pointed at. */
type Asked = { readonly at: Spot } & (
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'told'; readonly past: readonly ColumnPast[] }
)

/** Asks who changed the topmost block of a column. */
export function useWhoChanged() {
  const { lang, say } = useWords()
  const { id } = useTeacher().view
  const http = useMemo(() => createHttp(lang), [lang])
  const [asked, setAsked] = useState<Asked | null>(null)

  async function ask(at: Spot): Promise<void> {
    setAsked({ at, is: 'asking' })
    const reply = await http.column(id, at)
    const answer: Asked = reply.ok
      ? { at, is: 'told', past: reply.body }
      : { at, is: 'failed', message: refusalWords(say, reply.error) }
    // another block may have been pointed at since
    setAsked((before) => (before?.at === at ? answer : before))
  }

  return { asked, ask, close: (): void => setAsked(null) }
}

/** More of a block's past than this is of no use in a lesson. */
const TOLD = 8
const CAUSES = ['undo', 'restore', 'import'] as const

/** Who changed a block, when, and what it was before and after; the newest first. */
export function WhoChanged({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <div role="status">
      {asked && (
        <section className={styles.done}>
          <h3 className={styles.heading}>{say('page.areaPanel.whoAt', asked.at)}</h3>
          {asked.is === 'asking' && <p>{say('page.area.fetching')}</p>}
          {asked.is === 'failed' && <p>{asked.message}</p>}
          {asked.is === 'told' && <Past past={asked.past} />}
          <div className={styles.buttons}>
            <Button size="sm" variant="subtle" onClick={onClose}>
              {say('page.close')}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}

function Past({ past }: { readonly past: readonly ColumnPast[] }) {
  const { lang, say } = useWords()
  const now = useOpenedAt(useTeacher().aheadMs)
  const nameOf = useBuilders()
  if (past.length === 0) return <p>{say('page.areaPanel.whoNobody')}</p>
  return (
    <ol className={styles.past}>
      {past.slice(0, TOLD).map((one, index) => {
        const { at, y, by, cause, decision } = one
        const why = CAUSES.find((one) => one === cause)
        return (
          <li key={`${at} ${y} ${index}`}>
            {say('page.areaPanel.whoLine', {
              who: nameOf(by),
              when: whenOf(say, lang, at, now),
              what: changeWords(say, lang, one),
            })}
            {decision !== undefined && `. ${say('page.areaPanel.decided', { number: decision })}`}
            {why && `. ${say(`page.areaPanel.cause.${why}`)}`}
          </li>
        )
      })}
    </ol>
  )
}

/** What to call whoever built: by name while that is kept, then by the group. */
function useBuilders(): (by: ColumnPast['by']) => string {
  const { say } = useWords()
  const { students } = useTeacher().view
  const nameOf = useNames()
  const groupName = (group: GroupId): string => say('page.group', { group: say(`page.groups.${group}`) })
  return (by) => {
    if (by.kind !== 'student') return say(`page.areaPanel.by.${by.kind}`)
    const known = students.find(({ id }) => id === by.student)
    if (known) return nameOf(known.id)
    return by.group === null
      ? say('page.areaPanel.someone')
      : say('page.areaPanel.someoneOf', { group: groupName(by.group).toLowerCase() })
  }
}
