import { expect, test } from 'vitest'
import { deviceWithoutMinecraft } from './device.ts'

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15'

test.each([
  ['a Chromebook', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0', 0, 'Chromebook'],
  ['a Chromebook with touch', 'Mozilla/5.0 (X11; CrOS aarch64 14541.0.0) Chrome/100.0', 10, 'Chromebook'],
  ['an iPad', 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15', 5, 'iPad/iPhone'],
  ['an iPad that calls itself a Mac', MAC, 5, 'iPad/iPhone'],
  ['a Mac', MAC, 0, null],
  ['a phone', 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile', 5, 'Android'],
  ['a Windows laptop', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0', 0, null],
  ['a Windows laptop with touch', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 10, null],
])('Minecraft Java on %s', (_device, userAgent, maxTouchPoints, without) => {
  expect(deviceWithoutMinecraft({ userAgent, maxTouchPoints })).toBe(without)
})
