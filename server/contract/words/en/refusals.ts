import type { refusals as da } from '../da/refusals.ts'
import type { SameShape } from '../shape.ts'

export const refusals: SameShape<typeof da> = {}
