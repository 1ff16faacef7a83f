import type { SitePlanView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { PlaceMark } from './site-plan.tsx'
import styles from './board-legend.module.css'

type Props = { readonly plan: SitePlanView; readonly places: SitePlanView['places'] }

/** Some places of the plan by their numbers on it, for a class that looks at it from afar. */
export function BoardLegend({ plan, places }: Props) {
  const { lang, say } = useWords()
  return (
    <section>
      <h2 className={styles.heading}>{say('page.plan.places')}</h2>
      <ol className={styles.places}>
        {places.map(({ id, title }) => (
          <li key={id} className={styles.place}>
            <PlaceMark number={plan.places.findIndex((place) => place.id === id) + 1} />
            {title[lang]}
          </li>
        ))}
      </ol>
    </section>
  )
}
