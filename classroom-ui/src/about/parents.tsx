import { useWords } from '../words/words.tsx'
import styles from './about.module.css'

const STORED = ['names', 'words', 'doings', 'minecraft'] as const
const PARTS = ['sees', 'where', 'votes', 'erasing'] as const

/** What the letter to those at home says, as a page. */
export function Parents() {
  const { say } = useWords()
  return (
    <>
      <h1 className={styles.title}>{say('page.print.letter.title')}</h1>
      <p className={styles.lead}>{say('page.print.letter.what')}</p>
      <section>
        <h2 className={styles.part}>{say('page.print.letter.stored.title')}</h2>
        <ul className={styles.list}>
          {STORED.map((one) => (
            <li key={one}>{say(`page.print.letter.stored.${one}`)}</li>
          ))}
        </ul>
        <p>{say('page.print.letter.stored.not')}</p>
      </section>
      {PARTS.map((part) => (
        <section key={part}>
          <h2 className={styles.part}>{say(`page.print.letter.${part}.title`)}</h2>
          <p>{say(`page.print.letter.${part}.text`)}</p>
          {part === 'sees' && <p>{say('page.about.helpers')}</p>}
        </section>
      ))}
    </>
  )
}
