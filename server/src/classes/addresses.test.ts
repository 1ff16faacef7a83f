import { expect, test } from 'vitest'
import { hostsOf, isLoopback } from './addresses.ts'

test.each([undefined, '0.0.0.0', '::'])('bound to all (%s), the class is told addresses somebody can type', (host) => {
  const hosts = hostsOf(host)
  expect(hosts.length).toBeGreaterThan(0)
  for (const one of hosts) expect(one).toMatch(/^(localhost|\d+\.\d+\.\d+\.\d+)$/)
  expect(hosts).not.toContain('0.0.0.0')
})

test('bound to one address, the class is told that one', () => expect(hostsOf('10.0.4.17')).toEqual(['10.0.4.17']))

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['10.0.4.17', false],
  ['127.skole.dk.example', false],
])('%s is reached by this computer alone: %s', (host, isAlone) => expect(isLoopback(host)).toBe(isAlone))
