import { NativeSelect } from '@mantine/core'
import type { SitePlanView } from '@jagten/server/contract'
import { positionOnPlan, spotInWorld } from '../world/plan-position.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { useWords } from '../words/words.tsx'
import type { Pinned } from './draft.ts'
import styles from './place-field.module.css'

type Props = {
  readonly plan: SitePlanView
  /** What is asked for, when it is not where a proposal is about. */
  readonly label?: string
  readonly pinned: Pinned
  readonly onPinned: (pinned: Pinned) => void
}

/** Where a proposal is about: a place of the list, or one pointed at on the map; it may be nowhere in particular. */
export function PlaceField({ plan, label, pinned, onPinned }: Props) {
  const { lang, say } = useWords()
  const { spot, place } = pinned

  function choose(id: string): void {
    const found = plan.places.find((one) => one.id === id)
    onPinned({ place: id, spot: found ? spotInWorld(plan, found.left, found.top) : null })
  }

  return (
    <div>
      <NativeSelect
        label={label ?? say('page.write.place')}
        description={label ? undefined : say('page.write.placeHelp')}
        size="lg"
        value={spot && place === '' ? 'pointed' : place}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: say('page.write.placeNone') },
          ...(spot && place === '' ? [{ value: 'pointed', label: say('page.write.placePointed') }] : []),
          ...plan.places.map(({ id, title }) => ({ value: id, label: title[lang] })),
        ]}
      />
      <details className={styles.folded}>
        <summary>{say('page.write.placeMap')}</summary>
        <SitePlan
          plan={plan}
          isBare
          onPoint={(left, top) => onPinned({ place: '', spot: spotInWorld(plan, left, top) })}
        >
          {spot && <span className={styles.spot} style={positionOnPlan(plan, spot)} aria-hidden="true" />}
        </SitePlan>
      </details>
    </div>
  )
}
