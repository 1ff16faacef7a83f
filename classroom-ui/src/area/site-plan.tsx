import type { SitePlanView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './site-plan.module.css'

/** Lykkeparken from above with its named places, so that nobody needs Minecraft to take the walk. */
export function SitePlan({ plan, isLarge = false }: { plan: SitePlanView; isLarge?: boolean }) {
  const { lang, say } = useWords()
  return (
    <figure className={styles.figure} data-large={isLarge || undefined}>
      <div className={styles.sheet}>
        <img className={styles.picture} src={plan.image} alt={say('page.plan.picture', { name: plan.title[lang] })} />
        {plan.places.map((place, index) => (
          <span
            key={place.id}
            className={styles.mark}
            style={{ left: `${place.left * 100}%`, top: `${place.top * 100}%` }}
            aria-hidden="true"
          >
            {index + 1}
          </span>
        ))}
      </div>
      <figcaption>
        <p className={styles.heading}>{say('page.plan.places')}</p>
        <ol className={styles.places}>
          {plan.places.map((place) => (
            <li key={place.id}>{place.title[lang]}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
