import type { ClassId } from '../../contract/index.ts'
import type { LauncherSays, WorldOrder, WorldStatus } from '../../contract/launcher.ts'
import type { Environment } from './child.ts'
import { openClassWorld } from './class-world.ts'
import type { ClassWorld } from './class-world.ts'
import { createPorts } from './ports.ts'

export type WorldsSetup = {
  readonly dataDir: string
  readonly host: string | undefined
  readonly firstPort: number
  readonly token: string
  readonly env: Environment
  /** Where the server answers; null before it does. */
  readonly server: () => string | null
  readonly tell: (message: LauncherSays) => void
}

/** A class's world; one that is asked for while it is being put away opens again after that. */
type Held =
  | { readonly at: 'open'; readonly world: ClassWorld }
  | { readonly at: 'closing'; readonly gone: Promise<void>; readonly reopenWith: WorldOrder | null }

/** The worlds of the classes. */
export function createWorlds({ dataDir, host, firstPort, token, env, server, tell }: WorldsSetup) {
  const held = new Map<ClassId, Held>()
  const ports = createPorts(host, firstPort, (klass) => held.has(klass))

  function open(order: WorldOrder): void {
    const klass = order.class
    const known = held.get(klass)
    if (known?.at === 'closing') {
      held.set(klass, { ...known, reopenWith: order })
      return
    }
    if (known) return told(klass, known.world.status())
    const world = openClassWorld(order, {
      dataDir,
      host,
      token,
      env,
      server,
      freePort: () => ports.give(klass),
      changed: (status) => told(klass, status),
    })
    held.set(klass, { at: 'open', world })
  }

  const told = (klass: ClassId, status: WorldStatus): void => tell({ type: 'world', class: klass, status })

  async function close(klass: ClassId): Promise<void> {
    const known = held.get(klass)
    if (!known) return told(klass, { state: 'closed' })
    if (known.at === 'closing') {
      held.set(klass, { ...known, reopenWith: null })
      return known.gone
    }
    const gone = known.world.stop()
    held.set(klass, { at: 'closing', gone, reopenWith: null })
    await gone
    const then = held.get(klass)
    held.delete(klass)
    told(klass, { state: 'closed' })
    if (then?.at === 'closing' && then.reopenWith) open(then.reopenWith)
  }

  return {
    open,
    close,
    /** The server answers at another address. */
    serverMoved(): void {
      for (const one of held.values()) if (one.at === 'open') one.world.serverMoved()
    },
    stop: (): Promise<unknown> => Promise.all([...held.keys()].map(close)),
  }
}
