import { existsSync } from 'node:fs'

/** Chromium without windows of its own: a browser suite costs little more than half of what it costs in the whole one. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell'

const PLACES = [
  WITHOUT_WINDOWS,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The machine's own Chromium for the browser tests, or null. */
export function findChromium(): string | null {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place)) ?? null
}

/** Whether the one that costs least is here, or another one was asked for. */
export const isChromiumAtHand = (): boolean => Boolean(process.env.CHROMIUM) || existsSync(WITHOUT_WINDOWS)
