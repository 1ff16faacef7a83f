import { resolveSrv } from 'node:dns/promises'
import { isIP } from 'node:net'

/** Where a server is reached. */
export type Address = { readonly host: string; readonly port: number }

/** The port with which a name may stand for another machine and port. */
const USUAL_PORT = 25_565

/**
 * Where a server really is: a name with the usual port may point to another machine and port, as hosts of servers do it.
 *
 * @param lookUp - Asks the net for the service record of a name; whatever it throws means that there is none.
 */
export async function addressOf(
  { host, port }: Address,
  ms: number,
  lookUp: (name: string) => Promise<readonly { readonly name: string; readonly port: number }[]> = resolveSrv,
): Promise<Address> {
  if (port !== USUAL_PORT || isIP(host) !== 0 || host === 'localhost') return { host, port }
  const late = new Promise<readonly []>((resolve) => setTimeout(() => resolve([]), ms).unref())
  const [found] = await Promise.race([lookUp(`_minecraft._tcp.${host}`).catch(() => []), late])
  return found ? { host: found.name, port: found.port } : { host, port }
}
