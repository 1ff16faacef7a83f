import type { AreasState } from './areas.ts'
import type { AreaEvent } from './events.ts'

export function apply(own: AreasState, event: AreaEvent): AreasState {
  const { hiddenAreas, namedVersions, works } = own
  switch (event.type) {
    case 'area-hidden':
      return { ...own, hiddenAreas: new Set([...hiddenAreas, event.area]) }
    case 'area-shown':
      return { ...own, hiddenAreas: new Set([...hiddenAreas].filter((id) => id !== event.area)) }
    case 'area-saved': {
      const { version, area, label, by } = event
      return { ...own, namedVersions: [...namedVersions, { version, area, label, by }] }
    }
    case 'restore-begun': {
      const { work, area, version, by } = event
      return { ...own, works: [...works, { work, area, version, by }] }
    }
    case 'restore-ended':
      return { ...own, works: works.filter(({ work }) => work !== event.work) }
    case 'budget-set':
      return { ...own, budget: event.kroner }
    default:
      return event satisfies never
  }
}
