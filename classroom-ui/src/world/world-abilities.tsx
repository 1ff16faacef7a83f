import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import styles from './world-abilities.module.css'

/** What a teacher should know of a world of others; the rest makes no difference in a lesson. */
const TOLD = ['hearing', 'whispers', 'tellraw', 'private-words', 'rules', 'tp', 'see-blocks', 'set-blocks'] as const
/** What a server gives whoever is its operator. */
const OPERATORS = ['tellraw', 'tp', 'set-blocks'] as const

/** What works in a world that is not ours, what that means for the lesson, and what can be done about it. */
export function WorldAbilities() {
  const { say } = useWords()
  const { can, cannot } = useTeacher().view.world
  const known = (ability: string): 'yes' | 'no' | 'unknown' => {
    if (can.includes(ability)) return 'yes'
    return cannot.includes(ability) ? 'no' : 'unknown'
  }
  const count = TOLD.filter((one) => known(one) === 'yes').length
  return (
    <details className={styles.abilities}>
      <summary>{say('page.world.abilities.works', { count, of: TOLD.length })}</summary>
      <dl>
        {TOLD.map((one) => (
          <div key={one}>
            <dt>
              {say(`page.world.abilities.named.${one}`)}{' '}
              <strong data-known={known(one)}>{say(`page.world.abilities.${known(one)}`)}</strong>
            </dt>
            <dd>{say(`page.world.abilities.means.${one}.${known(one)}`)}</dd>
          </div>
        ))}
      </dl>
      {OPERATORS.some((one) => known(one) !== 'yes') && <p>{say('page.world.abilities.operator')}</p>}
    </details>
  )
}
