import { expect, test } from 'vitest'
import { deviceWithoutMinecraft } from './device.ts'

test.each([
  ['a Chromebook', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0', 'Chromebook'],
  ['an iPad', 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15', 'iPad/iPhone'],
  ['a Windows laptop', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0', null],
])('Minecraft Java on %s', (_device, userAgent, without) => {
  expect(deviceWithoutMinecraft(userAgent)).toBe(without)
})
