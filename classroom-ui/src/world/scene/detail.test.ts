import { expect, test } from 'vitest'
import { createDetail } from './detail.ts'

test('a fast device sees everything, and goes on to', () => {
  const detail = createDetail()
  for (let picture = 0; picture < 300; picture += 1) detail.took(12)
  expect(detail.now()).toEqual({ sharpness: 1, sight: 1400 })
})

test('a weak device sees less far until it can follow, and a hopeless one gives way at each picture', () => {
  const weak = createDetail()
  for (let picture = 0; picture < 4; picture += 1) weak.took(60)
  expect(weak.now().sharpness).toBe(1)
  weak.took(60)
  expect(weak.now().sharpness).toBeLessThan(1)
  const hopeless = createDetail()
  for (let picture = 0; picture < 9; picture += 1) hopeless.took(900)
  expect(hopeless.now()).toEqual({ sharpness: 0.4, sight: 64 })
})

test('one slow picture among fast ones changes nothing, and better times come back slowly', () => {
  const detail = createDetail()
  for (let picture = 0; picture < 40; picture += 1) detail.took(picture % 4 === 0 ? 50 : 14)
  expect(detail.now().sharpness).toBe(1)
  for (let picture = 0; picture < 5; picture += 1) detail.took(60)
  const coarse = detail.now().sharpness
  for (let picture = 0; picture < 89; picture += 1) detail.took(10)
  expect(detail.now().sharpness).toBe(coarse)
  detail.took(10)
  expect(detail.now().sharpness).toBe(1)
})
