import type { Plan } from '@jagten/lesson-plans/schema'
import type { Template } from '@jagten/worlds/template'
import type { Desk } from '../classes/desk.ts'
import type { School } from '../classes/school.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Store } from '../store/store.ts'

export type HttpPorts = {
  readonly school: School
  readonly desk: Desk
  readonly sessions: Sessions
  readonly store: Store
  readonly plans: ReadonlyMap<string, Plan>
  readonly templates: ReadonlyMap<string, Template>
  /** Folder in which each class's world has a folder of its own. */
  readonly worldsFolder: string
  readonly sockets: () => number
  readonly now: () => number
}
