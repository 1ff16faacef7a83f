import type { ProjectorView } from '@jagten/server/contract'
import { useWords } from '../../words/words.tsx'
import { whoHas } from './officer-words.ts'
import styles from './board-officers.module.css'

/** Who does what at the meeting, and how many would like what is free: by household, never a name. */
export function BoardOfficers({ officers: { held, free } }: { officers: ProjectorView['officers'] }) {
  const { say } = useWords()
  const wished = free.filter(({ volunteers }) => volunteers > 0)
  return (
    <section className={styles.officers} role="status">
      {free.length > 0 && <p className={styles.who}>{say('page.boardsMeeting.whoWill')}</p>}
      <ul>
        {held.map((one, at) => (
          // two tellers may be of one household
          <li key={`${one.office} ${one.household} ${at}`}>
            <strong>{say(`page.officers.is.${one.office}`)}</strong> {whoHas(say, one)}
          </li>
        ))}
        {wished.map(({ office, volunteers }) => (
          <li key={office}>
            <strong>{say(`page.officers.is.${office}`)}</strong> {say('page.officers.wish', { count: volunteers })}
          </li>
        ))}
      </ul>
    </section>
  )
}
