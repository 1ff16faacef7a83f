import type { ReactNode } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { useWords } from '../words/words.tsx'
import styles from './site-plan.module.css'

type Props = {
  plan: SitePlanView
  isLarge?: boolean
  /** Areas nobody else is shown: drawn, and crossed out. */
  hidden?: readonly string[]
  /** Without the list of places: it stands elsewhere. */
  isBare?: boolean
  /** Called with where on the picture somebody pointed, in shares of it. */
  onPoint?: (left: number, top: number) => void
  /** What lies on the picture besides: placed in shares of it. */
  children?: ReactNode
}

/** Where a group builds, with its sign: its name stands in its shape, so that colour is never alone. */
function AreaOutline({ area, isHidden }: { area: SitePlanView['areas'][number]; isHidden: boolean }) {
  const share = (part: number): string => `${part * 100}%`
  return (
    <span
      className={styles.area}
      data-hidden={isHidden || undefined}
      style={{ left: share(area.left), top: share(area.top), width: share(area.width), height: share(area.height) }}
      aria-hidden="true"
    >
      {area.group && <GroupSign group={area.group} size="1.1em" />}
    </span>
  )
}

/** Lykkeparken from above with its named places, so that nobody needs Minecraft to take the walk. */
export function SitePlan({ plan, isLarge = false, hidden = [], isBare = false, onPoint, children }: Props) {
  const { lang, say } = useWords()
  return (
    <figure className={styles.figure} data-large={isLarge || undefined}>
      <div
        className={styles.sheet}
        data-daylight
        data-pointed={onPoint !== undefined || undefined}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          onPoint?.((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
        }}
      >
        <img className={styles.picture} src={plan.image} alt={say('page.plan.picture', { name: plan.title[lang] })} />
        {plan.areas.map((area) => (
          <AreaOutline key={area.id} area={area} isHidden={hidden.includes(area.id)} />
        ))}
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
        {children}
      </div>
      {!isBare && (
        <figcaption>
          <p className={styles.heading}>{say('page.plan.places')}</p>
          <ol className={styles.places}>
            {plan.places.map((place) => (
              <li key={place.id}>{place.title[lang]}</li>
            ))}
          </ol>
        </figcaption>
      )}
    </figure>
  )
}
