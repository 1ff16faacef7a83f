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
  /** Without the list of places. */
  isBare?: boolean
  /** Ids of the places that are told of by number: those of the list, unless it stands elsewhere. */
  numbered?: readonly string[]
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

/** A place's number, on the plan and where the place is told of. */
export function PlaceMark({ number }: { number: number }) {
  return <span className={styles.mark}>{number}</span>
}

/** Lykkeparken from above with its named places, so that nobody needs Minecraft to take the walk. */
export function SitePlan({ plan, isLarge = false, hidden = [], isBare = false, onPoint, children, ...props }: Props) {
  const { lang, say } = useWords()
  const numbered = props.numbered ?? (isBare ? [] : plan.places.map(({ id }) => id))
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
            className={styles.spot}
            style={{ left: `${place.left * 100}%`, top: `${place.top * 100}%` }}
            aria-hidden="true"
          >
            {numbered.includes(place.id) ? <PlaceMark number={index + 1} /> : <span className={styles.dot} />}
          </span>
        ))}
        {children}
      </div>
      {!isBare && (
        <figcaption>
          <p className={styles.heading}>{say('page.plan.places')}</p>
          <ol className={styles.places}>
            {plan.places.map((place, index) => (
              <li key={place.id} className={styles.place}>
                <PlaceMark number={index + 1} />
                {place.title[lang]}
              </li>
            ))}
          </ol>
        </figcaption>
      )}
    </figure>
  )
}
