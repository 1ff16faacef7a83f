import { expect, test } from 'vitest'
import { createPresence } from './live.ts'

test('how far something is that takes long is told in twentieths, however often it is said', () => {
  let told = 0
  const presence = createPresence({ host: undefined, port: () => 3000 }, () => (told += 1))
  for (let block = 0; block < 1000; block += 1) presence.setProgress('work', { share: block / 1000, from: 'file' })
  expect(told).toBe(20)
  expect(presence.live().progress.get('work')).toEqual({ share: 0.95, from: 'file' })
  presence.setProgress('work', null)
  presence.setProgress('work', null)
  expect(told).toBe(21)
  expect(presence.live().progress.size).toBe(0)
})
