import { createHash, randomInt } from 'node:crypto'
import type { Helper } from '../../domain/helpers/helpers.ts'
import { KEY_ALPHABET } from '../../domain/roster/keys.ts'
import type { Klass, School } from '../classes/school.ts'
import type { Session } from '../store/store.ts'

/** Ten signs of an alphabet of 28: 48 bits, which the limits at the door make too many to guess, and few enough to type. */
const SIGNS = 10

/** `BCDFGHJKLM`: the secret in a helper's link. */
export function newHelperCode(): string {
  return Array.from({ length: SIGNS }, () => KEY_ALPHABET[randomInt(KEY_ALPHABET.length)]).join('')
}

/** As it stands in the class's log. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

/** The class and helper a code belongs to; undefined when there is none, or its link was taken back. */
export function helperByCode(school: School, code: string): { klass: Klass; helper: Helper } | undefined {
  const hash = hashOfCode(code.toUpperCase())
  for (const klass of school.classes()) {
    const helper = klass.room.state().helpers.find((one) => one.hash === hash)
    if (helper) return { klass, helper }
  }
  return undefined
}

/** The helper a session is for, while the link has not been taken back. */
export function helperOf(session: Session | undefined, klass: Klass): Helper | undefined {
  if (!session?.helper || session.class !== klass.id) return undefined
  return klass.room.state().helpers.find(({ id }) => id === session.helper)
}
