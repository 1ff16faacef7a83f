import type { feed as da } from '../da/feed.ts'
import type { SameShape } from '../shape.ts'

export const feed: SameShape<typeof da> = {}
