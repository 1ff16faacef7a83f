import type { StudentRow } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './presence-count.module.css'

/** So many are here, in the world, on the page; on a mirrored screen nobody counts who is missing. */
export function PresenceCount({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { students } = useTeacher().view
  const count = (is: (one: StudentRow) => boolean): number => students.filter(is).length
  const here = count(({ present }) => present)
  return (
    <span className={styles.counts}>
      <strong>{say('page.roster.here', { count: here })}</strong>
      <span>{say('page.roster.inWorld', { count: count(({ inWorld }) => inWorld) })}</span>
      <span>{say('page.roster.onPage', { count: count(({ onPage }) => onPage) })}</span>
      {!isSafe && <span>{say('page.roster.away', { count: students.length - here })}</span>}
    </span>
  )
}
