import { getActiveResourcesInfo } from 'node:process'
import type { Serv } from 'flying-squid'
import type { join } from '../src/client/index.ts'

/** What must not grow with who came and went: counted, as bytes say little. */
export type Remains = {
  readonly players: number
  readonly entities: number
  readonly connections: number
  readonly timers: number
  readonly sockets: number
  readonly listeners: Readonly<Record<string, number>>
}

/** Counts what a world in this process holds on to. */
export function remains(serv: Serv): Remains {
  const resources = getActiveResourcesInfo()
  const count = (kind: string): number => resources.filter((one) => one === kind).length
  const listenersOf = (from: NodeJS.EventEmitter): number =>
    from.eventNames().reduce((sum, name) => sum + from.listenerCount(name), 0)
  return {
    players: serv.players.length + Object.keys(serv.uuidToPlayer).length,
    entities: Object.keys(serv.entities).length,
    connections: Object.keys(serv._server.clients).length,
    timers: count('Timeout'),
    sockets: count('TCPSocketWrap'),
    listeners: {
      process: listenersOf(process),
      serv: listenersOf(serv),
      server: listenersOf(serv._server),
      sockets: listenersOf(serv._server.socketServer),
    },
  }
}

/**
 * Lets so many students come and go, some at once, the most of them politely and every fifth by a cut wire.
 *
 * @param enter - Joins a student by name.
 */
export async function comeAndGo(count: number, enter: (name: string) => ReturnType<typeof join>): Promise<void> {
  const AT_ONCE = 5
  for (let first = 0; first < count; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - first) }, async (_unused, n) => {
        const student = await enter(`Elev_${first + n}`)
        student.say('hej')
        student.write('held_item_slot', { slotId: 6 })
        student.moveTo({ ...student.position, x: student.position.x + 0.5 })
        if (n === 4) student.drop()
        else await student.leave()
      }),
    )
}
