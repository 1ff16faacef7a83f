import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { Sheet } from './sheet.tsx'
import styles from './letter-sheet.module.css'

const STORED = ['names', 'words', 'doings', 'minecraft'] as const
const PARTS = ['sees', 'where', 'votes', 'erasing'] as const
const LINES = ['responsible', 'ask', 'reach', 'from'] as const

/** What the program keeps of a child, for those at home. It says what docs/security.md says, also what is not protected. */
export function LetterSheet() {
  const { say } = useWords()
  const { view } = useTeacher()
  return (
    <Sheet isWritten title={say('page.print.letter.title')}>
      <div className={styles.letter}>
        <p>{say('page.print.letter.hello', { name: view.name })}</p>
        <p>{say('page.print.letter.what')}</p>
        <section>
          <h3 className={styles.part}>{say('page.print.letter.stored.title')}</h3>
          <ul className={styles.stored}>
            {STORED.map((one) => (
              <li key={one}>{say(`page.print.letter.stored.${one}`)}</li>
            ))}
          </ul>
          <p>{say('page.print.letter.stored.not')}</p>
        </section>
        {PARTS.map((part) => (
          <section key={part} className={styles.section}>
            <h3 className={styles.part}>{say(`page.print.letter.${part}.title`)}</h3>
            <p>{say(`page.print.letter.${part}.text`)}</p>
          </section>
        ))}
        <section className={styles.section}>
          <h3 className={styles.part}>{say('page.print.letter.who.title')}</h3>
          {LINES.map((line) => (
            <p key={line} className={styles.line}>
              {say(`page.print.letter.who.${line}`)}
            </p>
          ))}
        </section>
      </div>
    </Sheet>
  )
}
