import type { page as da } from '../da/page.ts'
import type { SameShape } from '../shape.ts'

export const page: SameShape<typeof da> = {}
