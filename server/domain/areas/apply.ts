import type { AreasState } from './areas.ts'
import type { AreaEvent } from './events.ts'

export function apply({ hiddenAreas }: AreasState, event: AreaEvent): AreasState {
  switch (event.type) {
    case 'area-hidden':
      return { hiddenAreas: new Set([...hiddenAreas, event.area]) }
    case 'area-shown':
      return { hiddenAreas: new Set([...hiddenAreas].filter((id) => id !== event.area)) }
    default:
      return event satisfies never
  }
}
