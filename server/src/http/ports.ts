import type { PriceList } from '@jagten/worlds/prices'
import type { Template } from '@jagten/worlds/template'
import type { Desk } from '../classes/desk.ts'
import type { Rehearsals } from '../classes/rehearsals.ts'
import type { School } from '../classes/school.ts'
import type { PlanShelf } from '../plans/shelf.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Store } from '../store/store.ts'

export type HttpPorts = {
  readonly school: School
  readonly desk: Desk
  readonly sessions: Sessions
  readonly store: Store
  readonly shelf: PlanShelf
  readonly templates: ReadonlyMap<string, Template>
  readonly prices: PriceList
  /** Folder in which each class's world has a folder of its own. */
  readonly worldsFolder: string
  readonly rehearsals: Rehearsals
  readonly sockets: () => number
  /** Whether a Host header is one of ours. */
  readonly isOurHost: (host: string | undefined) => boolean
  readonly now: () => number
}
