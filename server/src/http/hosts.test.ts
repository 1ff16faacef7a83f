import { expect, test } from 'vitest'
import { createHosts } from './hosts.ts'

const isOurs = createHosts(['Demokrati.skole.dk', 'laerer-pc.skole.dk'])

test.each([
  ['localhost:3000'],
  ['127.0.0.1:3000'],
  ['192.168.1.20:3000'],
  ['80.1.2.3'],
  ['[::1]:3000'],
  ['[fe80::1]:3000'],
  ['laerer-pc:3000'],
  ['laerer-pc.local:3000'],
  ['LAERER-PC.LOCAL.:3000'],
  ['pc.skole.lan'],
  ['demokrati.skole.dk'],
  ['DEMOKRATI.skole.dk:443'],
  ['laerer-pc.skole.dk:3000'],
  [undefined],
])('%s is ours', (host) => expect(isOurs(host)).toBe(true))

test.each([
  ['evil.example'],
  ['evil.example:3000'],
  ['local.evil.example'],
  ['127.0.0.1.evil.example'],
  ['192.168.1.20@evil.example'],
  ['localhost.evil.example:3000'],
  ['demokrati.skole.dk.evil.example'],
  ['evil.example/x.local'],
  [''],
  ['a b'],
])('“%s” is not', (host) => expect(isOurs(host)).toBe(false))

test('any name is ours where the settings say so', () => expect(createHosts(['*'])('evil.example')).toBe(true))
