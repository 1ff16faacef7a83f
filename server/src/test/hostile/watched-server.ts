// The server as it is started, that says when asked how it is inside: after a collection, where that is allowed.
import '../../main.ts'

/** How the process is inside. `sockets`: open TCP connections. */
export type Inside = { readonly type: 'inside'; readonly heap: number; readonly rss: number; readonly sockets: number }

process.on('message', (message: { readonly type: string }) => {
  if (message.type !== 'inside') return
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  process.send?.({ type: 'inside', heap: heapUsed, rss, sockets } satisfies Inside)
})
