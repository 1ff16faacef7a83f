import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/**
 * A cable to a database on this machine that can be pulled at the worst moment: when "commit" has gone through and
 * been done, and before its answer has come back. Or it swallows everything, as a network does that went without a word.
 *
 * @param port - Where the database listens.
 */
export async function layCable(port: number) {
  const ends = new Set<Socket>()
  let isArmed = false
  let isSilent = false
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
      if (isSilent) return
      isCommitted ||= isArmed && chunk.includes('commit\0')
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (isSilent) return
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
    /** From now on nothing goes through, and nobody is told. */
    goSilent(): void {
      isSilent = true
    },
    /** New connections go through again; what was said meanwhile on old ones is lost. */
    speakAgain(): void {
      isSilent = false
    },
    close(): void {
      server.close()
      for (const end of ends) end.destroy()
    },
  }
}
