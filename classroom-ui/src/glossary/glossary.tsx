import { useWords } from '../words/words.tsx'
import { TERMS } from './terms.ts'
import styles from './glossary.module.css'

/** All the hard words, folded away: for whoever wants to look one up. */
export function Glossary() {
  const { say } = useWords()
  return (
    <details className={styles.glossary}>
      <summary>{say('page.glossaryTitle')}</summary>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`page.glossary.${term}.word`)}</dt>
            <dd>{say(`page.glossary.${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
