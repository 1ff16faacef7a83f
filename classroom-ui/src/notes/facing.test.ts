import { expect, test } from 'vitest'
import { FACINGS, facingOf, yawOf } from './facing.ts'

test.each([
  [0, 'south'],
  [90, 'west'],
  [181, 'north'],
  [224, 'northeast'],
  [350, 'south'],
])('who looks %s degrees from south looks %s', (yaw, facing) => expect(facingOf(yaw)).toBe(facing))

test.each(FACINGS)('who chooses %s on the page looks that way', (facing) =>
  expect(facingOf(yawOf(facing))).toBe(facing),
)
