import type { SameShape } from '../../../shape.ts'
import type { group as da } from '../../../da/page/group/everywhere.ts'

export const group: SameShape<typeof da> = {
  groups: {
    circle: 'circle',
    square: 'square',
    triangle: 'triangle',
    diamond: 'diamond',
    hexagon: 'hexagon',
    cross: 'cross',
    drop: 'drop',
    star: 'star',
  },
  group: 'Group {{group}}',
  noGroup: 'Without a group',
}
