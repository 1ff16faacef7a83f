import { expect, test } from 'vitest'
import { uuid } from './uuid.ts'

test('an id made of any bytes is a UUID of version 4', () => {
  expect(uuid(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  expect(uuid(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
})

test('two ids differ', () => {
  expect(uuid()).not.toBe(uuid())
})
