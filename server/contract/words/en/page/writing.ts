import type { SameShape } from '../../shape.ts'
import type { writing as da } from '../../da/page/writing.ts'

export const writing: SameShape<typeof da> = {
  characters: {
    left_one: 'There is room for {{count}} more character.',
    left_other: 'There is room for {{count}} more characters.',
    full: 'There is no room for more.',
  },
}
