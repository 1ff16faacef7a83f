import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/**
 * A cable to a database on this machine that can be pulled at the worst moment: when "commit" has gone through and
 * been done, and before its answer has come back.
 *
 * @param port - Where the database listens.
 */
export async function layCable(port: number) {
  const ends = new Set<Socket>()
  let isArmed = false
  let pulls = 0

  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    let isCommitted = false
    const pull = (): void => {
      near.destroy()
      far.destroy()
    }
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', pull)
      end.on('close', () => {
        ends.delete(end)
        pull()
      })
    }
    near.on('data', (chunk) => {
      isCommitted ||= isArmed && chunk.includes('commit\0')
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (!isCommitted) return void near.write(chunk)
      isArmed = false
      pulls += 1
      pull()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    /** The answer to the next commit is lost with its connection. */
    loseNextAnswer(): void {
      isArmed = true
    },
    pulls: () => pulls,
    close(): void {
      server.close()
      for (const end of ends) end.destroy()
    },
  }
}
