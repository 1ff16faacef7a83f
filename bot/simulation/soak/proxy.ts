import { createConnection, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A network between two ends: passes bytes on as they are, later, or not at all. */
export type Proxy = Awaited<ReturnType<typeof startProxy>>

/** @param target - The loopback port to pass on to, asked at every connection. */
export async function startProxy(target: () => number) {
  const sockets = new Set<Socket>()
  let delayMs = 0
  let isCut = false

  /** One direction: what came first goes first, however the delay changes meanwhile. */
  function pass(from: Socket, to: Socket): void {
    let free = 0
    const waiting: { readonly at: number; readonly chunk: Buffer }[] = []
    const send = (): void => {
      const [first] = waiting
      if (!first) return
      const left = first.at - Date.now()
      if (left > 0) return void setTimeout(send, left)
      waiting.shift()
      if (!to.destroyed) to.write(first.chunk)
      send()
    }
    from.on('data', (chunk: Buffer) => {
      free = Math.max(free, Date.now() + delayMs)
      waiting.push({ at: free, chunk })
      if (waiting.length === 1) send()
    })
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
    from.on('error', () => from.destroy())
  }

  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = createConnection({ host: '127.0.0.1', port: target() })
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      sockets.add(socket)
    }
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    // listening on a port, so the address is not a pipe's name
    port: (server.address() as AddressInfo).port,
    /** Every byte takes so much longer from now on. */
    delay(ms: number): void {
      delayMs = ms
    },
    /** Ends every connection without a word. */
    drop(): void {
      for (const socket of sockets) socket.destroy()
    },
    /** Ends every connection and lets nobody through until told otherwise. */
    cut(on: boolean): void {
      isCut = on
      if (on) this.drop()
    },
    async stop(): Promise<void> {
      this.drop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
