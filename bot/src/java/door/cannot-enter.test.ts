import { SPOKEN_VERSIONS } from '@jagten/server/contract'
import type { LookupFunction } from 'node:net'
import { describe, expect, test } from 'vitest'
import { addressOf } from './address.ts'
import { versionFor, whyNot } from './cannot-enter.ts'
import type { Attempt } from './cannot-enter.ts'
import { statusOf } from './status.ts'
import { readReason } from './thrown-out.ts'
import { versionOf } from './versions.ts'

const SEEN: Attempt = {
  status: 'minecraft',
  isLetIn: false,
  wantsAccount: false,
  isGarbled: false,
  thrownOut: null,
}
const said = (text: string) => readReason(JSON.stringify({ text }))

test.each<[string, Partial<Attempt>, late: string, hungUp: string]>([
  ['nothing at all', {}, 'hanging', 'hangs-up'],
  ['that it is in', { isLetIn: true }, 'silent', 'hangs-up'],
  ['a port that says nothing', { status: 'mute' }, 'mute', 'mute'],
  ['a port that says nothing, and lets in', { status: 'mute', isLetIn: true }, 'silent', 'hangs-up'],
  ['that an account is wanted', { wantsAccount: true }, 'wants-accounts', 'wants-accounts'],
  ['packets that cannot be read', { isLetIn: true, isGarbled: true }, 'not-understood', 'not-understood'],
  ['something else than packets', { status: 'mute', isGarbled: true }, 'no-minecraft', 'no-minecraft'],
  ['a reason', { thrownOut: said('The server is full!') }, 'full', 'full'],
  [
    'a reason after an account was wanted',
    { wantsAccount: true, thrownOut: said('Nej') },
    'wants-accounts',
    'wants-accounts',
  ],
  ['another reason after an account', { wantsAccount: true, thrownOut: said('You are banned') }, 'banned', 'banned'],
])('of a world of which Lykke saw %s, no more is told than that', (_what, seen, late, hungUp) => {
  expect([true, false].map((isLate) => whyNot({ ...SEEN, ...seen }, isLate).trouble.code)).toEqual([late, hungUp])
})

describe('the version in which a world is entered', () => {
  const listed = (protocol: number, name: string) => versionFor({ is: 'minecraft', protocol, name })

  test.each([
    [47, 'Spigot 1.8.9', { name: '1.8.9', spoken: '1.8.8' }],
    [340, '1.12.2', { name: '1.12.2', spoken: '1.12.2' }],
    [758, 'Paper 1.18.2', { name: '1.18.2', spoken: '1.18.2' }],
    [758, 'Velocity 1.7.2-1.21.4', { name: '1.18.2', spoken: '1.18.2' }],
    [765, '', { name: '1.20.4', spoken: '1.20.4' }],
    // a proxy without a world behind it
    [-1, '● Offline', { name: '1.18.2', spoken: '1.18.2' }],
  ])('is the one it has: %i, “%s”', (protocol, name, version) => {
    expect(listed(protocol, name)).toEqual(version)
  })

  test.each([
    [5, '1.7.10'],
    [4_000, 'Purple 99.1'],
    [0x4000_0001, '25w01a'],
  ])('is none where Lykke cannot speak it: %i', (protocol, version) => {
    expect(() => listed(protocol, version)).toThrow(
      expect.objectContaining({ trouble: { code: 'other-version', said: null, version } }),
    )
  })

  test('goes from the oldest to the newest that a teacher is told of', () => {
    const { oldest, newest } = SPOKEN_VERSIONS
    expect([versionOf(47, ''), versionOf(46, '')]).toEqual([{ name: oldest, spoken: oldest }, null])
    expect([versionOf(775, ''), versionOf(776, '')]).toEqual([{ name: newest, spoken: newest }, null])
  })
})

test.each([
  ['ENOTFOUND', 'no-such-name'],
  ['EAI_AGAIN', 'no-such-name'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'no-answer'],
  ['ENETUNREACH', 'no-answer'],
  ['ETIMEDOUT', 'no-answer'],
])('what the system says of the way there is told apart: %s is “%s”', async (code, is) => {
  const fails: LookupFunction = (_host, _options, answer) => answer(Object.assign(new Error(code), { code }), '')
  expect(await statusOf({ host: 'mc.skole.dk', port: 25_565 }, 10_000, fails)).toEqual({ is })
})

test('a name of which nothing is heard cannot be looked up; no more is known', async () => {
  expect(await statusOf({ host: 'mc.skole.dk', port: 25_565 }, 1, () => undefined)).toEqual({ is: 'no-such-name' })
})

test('a name with the usual port may stand for another machine and port; any other address is what it says', async () => {
  const lookUp = (name: string) =>
    Promise.resolve(name === '_minecraft._tcp.mc.skole.dk' ? [{ name: 'a1.host', port: 31_337 }] : [])
  const fails = () => Promise.reject(new Error('no such name'))
  const never = () => new Promise<never>(() => {})
  const named = { host: 'mc.skole.dk', port: 25_565 }
  expect(await addressOf(named, 1_000, lookUp)).toEqual({ host: 'a1.host', port: 31_337 })
  expect(await addressOf({ ...named, port: 25_566 }, 1_000, lookUp)).toEqual({ ...named, port: 25_566 })
  expect(await addressOf({ ...named, host: '10.0.4.17' }, 1_000, fails)).toEqual({ ...named, host: '10.0.4.17' })
  expect(await addressOf(named, 1_000, fails)).toEqual(named)
  expect(await addressOf(named, 1, never)).toEqual(named)
})
