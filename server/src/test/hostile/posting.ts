import { randomUUID } from 'node:crypto'
import type { Siege } from './siege.ts'

export const MALFORMED = '400 command.malformed'

/** Every route that takes a body. */
const routes = ({ other }: Siege): string[] => [
  '/api/login',
  '/api/join',
  '/api/classes',
  `/api/classes/${other.id}/commands`,
]

/** Sends each body to each route, as the teacher where only the teacher may. */
export async function toAll(
  siege: Siege,
  bodies: readonly unknown[],
  headers: Record<string, string> = {},
): Promise<string[]> {
  const met: string[] = []
  for (const path of routes(siege))
    for (const body of bodies)
      met.push(await siege.ask('POST', path, body, { cookie: `${siege.mallory}; ${siege.teacher}`, ...headers }))
  return met
}

/** A command as it goes over the wire. */
export const command = (name: string, payload: unknown): object => ({ id: randomUUID(), command: name, payload })

/** Sends payloads to commands of Mallory's own class, as its teacher. */
export const commands = async (siege: Siege, all: readonly unknown[]): Promise<string[]> => {
  const met: string[] = []
  for (const one of all)
    met.push(await siege.ask('POST', `/api/classes/${siege.other.id}/commands`, one, { cookie: siege.teacher }))
  return met
}
