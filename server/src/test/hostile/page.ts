import { randomUUID } from 'node:crypto'
import { frame, webSocketTo } from './raw.ts'
import type { Line } from './raw.ts'
import type { Siege } from './siege.ts'

/** What Engine.IO and Socket.IO put before a packet of theirs. */
const OPEN = '40'
export const EVENT = '42'

/** A socket that has said its handshake, and how that was met: `in`, a refusal's code, or `closed`. */
export async function knock(
  siege: Siege,
  auth: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ line: Line; met: string }> {
  const line = await webSocketTo(siege.port, headers)
  line.socket.write(frame(`${OPEN}${typeof auth === 'string' ? auth : JSON.stringify(auth)}`))
  const heard = await line.until(/40\{"sid"|44\{/)
  siege.keep(heard)
  const met = heard.includes('40{"sid"')
    ? 'in'
    : (/"code":"([^"]+)"/.exec(heard)?.[1] ?? (line.closed() ? 'closed' : 'nothing'))
  return { line, met }
}

/** Mallory's page, in, and with its first view. @throws Error when it is not let in. */
export async function page(siege: Siege): Promise<Line> {
  const { line, met } = await knock(siege, { class: siege.other.id, face: 'student' }, { cookie: siege.mallory })
  if (met !== 'in') throw new Error(`Mallory was not let in: ${met}`)
  await line.until(/42\["view"/)
  return line
}

export const command = (name: string, payload: unknown): string =>
  JSON.stringify(['command', { id: randomUUID(), command: name, payload }])

/** Says it on Mallory's page, then asks something honest there: `answered`, or `closed` when the page was thrown out. */
export async function saying(siege: Siege, said: readonly Buffer[]): Promise<string> {
  const line = await page(siege)
  for (const one of said) line.socket.write(one)
  line.socket.write(frame(`${EVENT}7771${command('floor.leave', {})}`))
  await line.until(/437771\[/)
  const met = line.heard().includes('437771[') ? 'answered' : line.closed() ? 'closed' : 'silent'
  siege.keep(line.heard())
  line.socket.destroy()
  return met
}

/** Each of them alone on a page of its own. */
export async function sayingEach(siege: Siege, all: readonly (string | Buffer)[]): Promise<string[]> {
  const met: string[] = []
  for (const one of all) met.push(await saying(siege, [typeof one === 'string' ? frame(one) : one]))
  return met
}

export const event = (...args: unknown[]): string => `${EVENT}${JSON.stringify(args)}`
