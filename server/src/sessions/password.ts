import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** Argon2id as OWASP advises for small machines: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** `argon2id$nonce$hash`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const hash = await derive('argon2id', { message: password.normalize('NFC'), nonce, ...COST })
  return `argon2id$${nonce.toString('base64url')}$${hash.toString('base64url')}`
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, nonce, hash] = stored.split('$')
  if (kind !== 'argon2id' || !nonce || !hash) return false
  const expected = Buffer.from(hash, 'base64url')
  const found = await derive('argon2id', {
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce, 'base64url'),
    ...COST,
  })
  return expected.length === found.length && timingSafeEqual(expected, found)
}

/** Easy to read aloud and to type: no capitals, nothing that looks alike; about 62 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** `xxxx-xxxx-xxxx`. */
export function newPassword(): string {
  const part = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [part(), part(), part()].join('-')
}
