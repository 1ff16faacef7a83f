import type { SitePlanView } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { useWords } from '../words/words.tsx'
import { PlaceMark } from './site-plan.tsx'
import styles from './place-list.module.css'

/** The named places of the plan with their numbers. */
export function PlaceList({ plan }: { plan: SitePlanView }) {
  const { lang, say } = useWords()
  return (
    <Fold title={say('page.plan.places')}>
      <ol className={styles.places}>
        {plan.places.map((place, index) => (
          <li key={place.id} className={styles.place}>
            <PlaceMark number={index + 1} />
            {place.title[lang]}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
