import type { SameShape } from '../../../shape.ts'
import type { boardsArea as da } from '../../../da/page/area/projector.ts'

export const boardsArea: SameShape<typeof da> = {
  boardsMoney: {
    rent: 'more in rent a month for every home',
    nothing: 'The class has built nothing that costs money.',
  },
}
