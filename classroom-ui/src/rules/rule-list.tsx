import { RULE_IDS, ruleOf } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { RuleSources } from './rule-sources.tsx'
import styles from './rule-list.module.css'

/** All the rules: what each is, who sees to it, how sure it is and where it stands. */
export function RuleList() {
  const { say } = useWords()
  return (
    <div className={styles.rules}>
      {RULE_IDS.map((id) => {
        const { certainty, keeper, sources } = ruleOf(id)
        return (
          <article key={id} className={styles.rule}>
            <h3 className={styles.name}>
              {id} · {say(`rules.${id}.name`)}
            </h3>
            <p>{say(`rules.${id}.why`)}</p>
            <p className={styles.note}>
              {say(`ruleNotes.keeper.${keeper}`)} {certainty.map((one) => say(`ruleNotes.certainty.${one}`)).join(' ')}{' '}
              <RuleSources sources={sources} />
            </p>
          </article>
        )
      })}
    </div>
  )
}
