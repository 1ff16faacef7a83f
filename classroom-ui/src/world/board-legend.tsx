import type { SitePlanView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { PlaceMark } from './site-plan.tsx'
import styles from './board-legend.module.css'

/** The places of the plan by their numbers, for a class that looks at it from afar. */
export function BoardLegend({ plan }: { plan: SitePlanView }) {
  const { lang, say } = useWords()
  return (
    <section>
      <h2 className={styles.heading}>{say('page.plan.places')}</h2>
      <ol className={styles.places}>
        {plan.places.map(({ id, title }, index) => (
          <li key={id} className={styles.place}>
            <PlaceMark number={index + 1} />
            {title[lang]}
          </li>
        ))}
      </ol>
    </section>
  )
}
