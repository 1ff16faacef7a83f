import type { SameShape } from '../../../shape.ts'
import type { world as da } from '../../../da/page/world/everywhere.ts'

export const world: SameShape<typeof da> = {
  plan: {
    picture: '{{name}} from above: houses, paths, areas and a wood',
    places: 'Places to talk about',
    map: 'Map of {{name}}',
    hint: 'Press plus and minus to look closer or from farther away, the arrows to move the map and 0 to see all of it. What is on the map also stands in words beside it.',
    nearer: 'Closer',
    farther: 'Farther away',
    whole: 'The whole area',
    none: 'There is no map of your area. The places are on the list.',
    failed: 'The map could not be fetched. It tries again by itself.',
  },
}
