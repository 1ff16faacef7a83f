import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import type { Box } from '@jagten/worlds/geometry'
import type { Hour } from '@jagten/worlds/voxels'
import { GroupSign } from '../group/group-sign.tsx'
import { useWords } from '../words/words.tsx'
import { LiveGround } from './live-ground.tsx'
import { MapButtons } from './map-buttons.tsx'
import { WHOLE, lookAt } from './map-look.ts'
import type { Look, Part } from './map-look.ts'
import { MapScale } from './map-scale.ts'
import { partOfPlan } from './plan-position.ts'
import { useGestures } from './use-gestures.ts'
import { useHour } from './use-hour.ts'
import styles from './site-plan.module.css'

type Props = {
  plan: SitePlanView
  /** As on the board: for eyes at the back of the room, and not to be moved by whoever passes by. */
  isLarge?: boolean
  /** Areas nobody else is shown: drawn, and crossed out. */
  hidden?: readonly string[]
  /** Without the list of places. */
  isBare?: boolean
  /** Ids of the places that are told of by number: those of the list, unless it stands elsewhere. */
  numbered?: readonly string[]
  /** A box of the world that is shown as large as it fits; all of it when left out. */
  focus?: Box | undefined
  /** By day or in the evening; as the step asks, or the page is, when left out. */
  hour?: Hour | undefined
  /** Called with where on the map somebody pointed, in shares of it. */
  onPoint?: (left: number, top: number) => void
  /** What lies on the map besides: placed in shares of it. */
  children?: ReactNode
}

/** Where a group builds, with its sign beside it: what stands there is to be seen, and colour is never alone. */
function AreaOutline({ area, isHidden }: { area: SitePlanView['areas'][number]; isHidden: boolean }) {
  const share = (part: number): string => `${part * 100}%`
  return (
    <span
      className={styles.area}
      data-hidden={isHidden || undefined}
      style={{ left: share(area.left), top: share(area.top), width: share(area.width), height: share(area.height) }}
      aria-hidden="true"
    >
      {area.group && (
        <span className={styles.tag}>
          <GroupSign group={area.group} size="1.1em" />
        </span>
      )}
    </span>
  )
}

/** What one sees of the map; where one has not turned to it, what it shall show. */
function useLook(focus: Part | undefined) {
  const home = focus ? lookAt(focus) : WHOLE
  const at = focus && [focus.left, focus.top, focus.width, focus.height].join(' ')
  const [own, setOwn] = useState<{ readonly at: string | undefined; readonly look: Look } | null>(null)
  const isOwn = own !== null && own.at === at
  return {
    look: isOwn ? own.look : home,
    change: (next: (look: Look) => Look): void =>
      setOwn((before) => ({ at, look: next(before && before.at === at ? before.look : home) })),
  }
}

/** A place's number, on the plan and where the place is told of. */
export function PlaceMark({ number }: { number: number }) {
  return <span className={styles.mark}>{number}</span>
}

/** Lykkeparken from above as it is now, with its named places, so that nobody needs Minecraft to take the walk. */
export function SitePlan({ plan, isLarge = false, hidden = [], isBare = false, onPoint, children, ...props }: Props) {
  const { lang, say } = useWords()
  const numbered = props.numbered ?? (isBare ? [] : plan.places.map(({ id }) => id))
  const { hour, turn } = useHour(props.hour)
  const frame = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { look, change } = useLook(props.focus && partOfPlan(plan, props.focus))
  useGestures(frame, !isLarge, change)
  const name = plan.title[lang]
  return (
    <figure className={styles.figure} data-large={isLarge || undefined}>
      <div
        ref={frame}
        className={styles.sheet}
        style={{ aspectRatio: `${plan.extent.width} / ${plan.extent.depth}` }}
        data-daylight
        data-hour={hour}
        data-near={look.scale > 1 || undefined}
        data-pointed={onPoint !== undefined || undefined}
        {...(!isLarge && {
          tabIndex: 0,
          role: 'group',
          'aria-label': say('page.plan.map', { name }),
          'aria-describedby': hint,
        })}
      >
        <LiveGround hour={hour} label={say('page.plan.picture', { name })}>
          {({ picture, trouble }) => (
            <>
              <div
                className={styles.ground}
                style={{
                  width: `${look.scale * 100}%`,
                  height: `${look.scale * 100}%`,
                  left: `${(0.5 - look.left * look.scale) * 100}%`,
                  top: `${(0.5 - look.top * look.scale) * 100}%`,
                }}
                onClick={(event) => {
                  const box = event.currentTarget.getBoundingClientRect()
                  onPoint?.((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
                }}
              >
                {picture}
                <MapScale value={look.scale}>
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
                </MapScale>
              </div>
              {trouble}
            </>
          )}
        </LiveGround>
        {!isLarge && (
          <>
            <MapButtons look={look} change={change} hour={hour} turn={turn} />
            <p id={hint} className="unseen">
              {say('page.plan.hint')}
            </p>
          </>
        )}
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
