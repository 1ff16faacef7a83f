import type { guards as da } from '../da/guards.ts'
import type { SameShape } from '../shape.ts'

export const guards: SameShape<typeof da> = {}
