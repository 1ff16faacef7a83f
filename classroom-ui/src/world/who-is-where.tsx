import type { SitePlanView } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { Fold } from '../parts/fold.tsx'
import rows from '../parts/fold-rows.module.css'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import { useWalkers } from './walkers.tsx'
import { whereabouts } from './whereabouts.ts'
import type { Whereabouts } from './whereabouts.ts'

/** The same as the signs on the map, in words: at each spot who is there. */
export function WhoIsWhere({ plan }: { plan: SitePlanView }) {
  const { lang, say } = useWords()
  const nameOf = useNames()
  const here = useWalkers(plan).map(({ student, from, ...at }) => {
    const name = nameOf(student.id)
    return {
      name: from === 'page' ? say('page.park.onPage', { name }) : name,
      at: whereabouts(plan, at),
    }
  })

  const spots: readonly Whereabouts[] = [
    ...plan.areas.map((_area, index) => ({ in: 'area', index }) as const),
    ...plan.places.map((_place, index) => ({ in: 'place', index }) as const),
    { in: 'park' },
  ]
  const isSame = (one: Whereabouts, other: Whereabouts): boolean => keyOf(one) === keyOf(other)

  function titleOf(spot: Whereabouts): string {
    if (spot.in === 'area') return say('page.park.area', { area: spot.index + 1 })
    return (spot.in === 'place' ? plan.places[spot.index]?.title : plan.title)?.[lang] ?? ''
  }

  return (
    <Fold title={say('page.park.whoIsWhere')}>
      {here.length === 0 && <p>{say('page.park.nobody')}</p>}
      <ul className={rows.list}>
        {spots.map((spot) => {
          const names = here.filter(({ at }) => isSame(at, spot)).map(({ name }) => name)
          const group = spot.in === 'area' ? plan.areas[spot.index]?.group : null
          return (
            names.length > 0 && (
              <li key={keyOf(spot)} className={rows.row}>
                <span className={rows.name}>
                  {group && <GroupSign group={group} label={say(`page.groups.${group}`)} />}
                  {titleOf(spot)}
                </span>
                <span>{names.join(', ')}</span>
              </li>
            )
          )
        })}
      </ul>
    </Fold>
  )
}

const keyOf = (spot: Whereabouts): string => (spot.in === 'park' ? 'park' : `${spot.in} ${spot.index}`)
