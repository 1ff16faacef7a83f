import type { terminal as da } from '../da/terminal.ts'
import type { SameShape } from '../shape.ts'

export const terminal: SameShape<typeof da> = {}
