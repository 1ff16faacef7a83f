import { lazy } from 'react'
import type { ComponentType } from 'react'

/** So often is a piece asked for that does not come, and so long (milliseconds) after each time. */
const TRIES = 20
const PAUSE_MS = 1_000

/** A piece of the page that is fetched when it is shown. On a line that drops it is asked for again until it comes. */
export function fetched<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await insist(load) }))
}

/** @throws Error as `load`, when that failed again and again. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  return load()
}
