import type { tooOld as da } from '../da/too-old.ts'
import type { SameShape } from '../shape.ts'

export const tooOld: SameShape<typeof da> = {
  title: 'This browser is too old',
  what: 'The page cannot be shown here. Update the browser, or use another device.',
  which: 'It works in Chrome and Edge 100, Safari 15.4 (on iPad and iPhone too), Firefox 102, and all newer ones.',
}
