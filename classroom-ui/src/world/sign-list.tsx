import type { SignView } from '@jagten/server/contract'
import { HideText } from '../control/hide-text.tsx'
import { Fold } from '../parts/fold.tsx'
import rows from '../parts/fold-rows.module.css'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import styles from './sign-list.module.css'

/** What stands on signs in the world, who wrote it, and the way to hide it. */
export function SignList({ signs }: { signs: readonly SignView[] }) {
  const { say } = useWords()
  const nameOf = useNames()
  return (
    <Fold title={say('page.park.signsCount', { count: signs.length })} isOpen={signs.length > 0}>
      {signs.length === 0 && <p>{say('page.park.noSigns')}</p>}
      <ul className={rows.list}>
        {signs.map((sign) => (
          <li key={sign.id} className={rows.row}>
            <span>
              <strong className={styles.words}>{sign.text ?? say('page.proposal.erased')}</strong>
              <span className={rows.note}>
                {sign.by && `${say('page.park.by', { name: nameOf(sign.by.student) })} · `}
                {say('page.park.where', sign.at)}
                {sign.hidden && ` · ${say('page.park.signHidden')}`}
              </span>
            </span>
            <HideText
              texts={[sign]}
              label={say('page.park.hideSign')}
              name={say('page.park.hideSignNamed', { text: sign.text ?? '' })}
            />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
