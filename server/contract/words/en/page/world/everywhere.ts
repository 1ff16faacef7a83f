import type { SameShape } from '../../../shape.ts'
import type { world as da } from '../../../da/page/world/everywhere.ts'

export const world: SameShape<typeof da> = {
  plan: {
    picture: '{{name}} from above: houses, paths, areas and a wood',
    places: 'Places to talk about',
  },
}
