import { ruleOf } from '@jagten/server/contract'
import type { RuleId } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { RuleSources } from './rule-sources.tsx'
import styles from './why.module.css'

/** A rule in one sentence, how sure it is, and where it stands. */
export function RuleSaid({ rule }: { rule: RuleId }) {
  const { say } = useWords()
  const { certainty, sources } = ruleOf(rule)
  return (
    <div className={styles.said}>
      <p>{say(`rules.${rule}.why`)}</p>
      <p className={styles.source}>
        {say(`ruleNotes.certainty.${certainty[0]}`)} <RuleSources sources={sources} />
      </p>
    </div>
  )
}
