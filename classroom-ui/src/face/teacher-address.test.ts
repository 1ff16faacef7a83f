import { expect, test } from 'vitest'
import { pathTo, addressFrom } from './teacher-address.ts'
import type { TeacherAddress } from './teacher-address.ts'

test.each<TeacherAddress>([
  { at: 'classes' },
  { at: 'lesson', id: '5b' },
  { at: 'print', id: '5b' },
  { at: 'plans' },
  { at: 'plan', slug: 'egen-1' },
])('an address leads back to the one it was made of: $at', (address) => {
  expect(addressFrom(new URL(pathTo(address), 'http://skole').search)).toEqual(address)
})

test('an address kept from when there were only key cards leads to what can be printed', () => {
  expect(addressFrom('?klasse=5b&vis=kort')).toEqual({ at: 'print', id: '5b' })
})
