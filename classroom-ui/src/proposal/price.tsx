import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './price.module.css'

type Props = {
  readonly amount: number | null
  /** What it costs without the change that is asked about. */
  readonly before?: number | null
}

/** What a proposal costs; nothing when nobody said. */
export function Price({ amount, before = null }: Props) {
  const { lang, say } = useWords()
  if (amount === null) return null
  return (
    <p className={styles.cost}>
      {amount === 0 ? (
        say('page.proposal.noCost')
      ) : (
        <>
          <span>{say('page.proposal.cost')}</span>
          <b>
            {before === null || before === amount
              ? kroner(say, lang, amount)
              : say('page.proposal.fromTo', { before: kroner(say, lang, before), after: kroner(say, lang, amount) })}
          </b>
        </>
      )}
    </p>
  )
}
