import { lineTo } from './raw.ts'
import type { Siege } from './siege.ts'

/** One request said letter for letter, as no browser would. */
export async function said(siege: Siege, line: string, headers: readonly string[] = [], body = ''): Promise<string> {
  const bare = await lineTo(siege.port)
  bare.socket.write(
    `${line}\r\n${[`Host: 127.0.0.1:${siege.port}`, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n${body}`,
  )
  await new Promise((resolve) => {
    bare.socket.once('close', resolve)
    bare.socket.setTimeout(5_000, () => bare.socket.destroy())
  })
  siege.keep(bare.heard())
  // a file of the program, of the machine or of the data folder
  if (/root:x:|"workspaces"|SQLite format|-----BEGIN|"secret":/.test(bare.heard()))
    return 'a file that is not ours to give'
  return /HTTP\/1\.1 (\d{3})/.exec(bare.heard())?.[1] ?? 'closed'
}
