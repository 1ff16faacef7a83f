import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './price.module.css'

/** What a proposal costs; nothing when nobody said. */
export function Price({ amount }: { amount: number | null }) {
  const { lang, say } = useWords()
  if (amount === null) return null
  return (
    <p className={styles.cost}>
      {amount === 0 ? (
        say('page.proposal.noCost')
      ) : (
        <>
          <span>{say('page.proposal.cost')}</span>
          <b>{kroner(say, lang, amount)}</b>
        </>
      )}
    </p>
  )
}
