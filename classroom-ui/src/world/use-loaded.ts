import { use, useEffect, useState } from 'react'
import type { Ground } from '../store/ground.ts'
import { GroundContext } from '../face/ground-context.ts'

export type Loaded<Program> = { readonly ground: Ground; readonly program: Program }

/**
 * A program that shows the ground, which a page fetches when it is needed, and a way to fetch it again when that went wrong.
 *
 * @param program - Imports it; the same function each time. Null: it is not needed yet.
 */
export function useLoaded<Program>(program: (() => Promise<Program>) | null): {
  readonly loaded: Loaded<Program> | 'failed' | null
  readonly again: () => void
} {
  const load = use(GroundContext)
  const [loaded, setLoaded] = useState<Loaded<Program> | 'failed' | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!load || !program) return
    let isWanted = true
    Promise.all([load(), program()]).then(
      ([ground, fetched]) => isWanted && setLoaded({ ground, program: fetched }),
      () => isWanted && setLoaded('failed'),
    )
    return () => void (isWanted = false)
  }, [load, program, tries])
  return { loaded, again: () => setTries(tries + 1) }
}
