import type { SameShape } from '../../../shape.ts'
import type { roster as da } from '../../../da/page/roster/everywhere.ts'

export const roster: SameShape<typeof da> = {
  household: 'Household {{number}}',
  noHousehold: 'No household yet',
}
