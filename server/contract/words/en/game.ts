import type { game as da } from '../da/game.ts'
import type { SameShape } from '../shape.ts'

export const game: SameShape<typeof da> = {}
