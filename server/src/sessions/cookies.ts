import type { IncomingHttpHeaders } from 'node:http'
import type { Role } from '../store/store.ts'

/** The value of a cookie, or undefined. Cookies are named after the role they are for. */
export function cookieOf(headers: IncomingHttpHeaders, role: Role): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === role && value) return value
  }
  return undefined
}

/** Whether a request comes from a page of ours: its Origin is the host it was sent to. None at all (a script) is let in. */
export function isOurOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
