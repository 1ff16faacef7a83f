import { use, useEffect } from 'react'
import type { Box } from '@jagten/worlds/geometry'
import { GroundContext } from '../face/ground-context.ts'
import { isBuiltOn } from './is-built-on.ts'

/** What is built within this time is told once. */
const SOON_MS = 500

/**
 * Tells `changed` soon after blocks of the box have become others, while the page is looked at. A page that cannot follow the
 * ground is told nothing.
 *
 * @param box - Null while it is not known.
 */
export function useBuiltOn(box: Box | null, changed: () => void): void {
  const load = use(GroundContext)
  // the corners and not the box: it comes anew each time the area is asked for
  const corners = box && [box.min.x, box.min.z, box.max.x, box.max.z].join(' ')

  useEffect(() => {
    if (!load || corners === null) return
    const [west = 0, north = 0, east = 0, south = 0] = corners.split(' ').map(Number)
    let timer: ReturnType<typeof setTimeout> | undefined
    let isWanted = true
    const undo: (() => void)[] = []

    void load().then(
      (ground) => {
        if (!isWanted) return
        const told = (columns: readonly number[]): void => {
          const extent = ground.extent()
          if (timer !== undefined || !extent || !isBuiltOn({ west, north, east, south }, extent, columns)) return
          timer = setTimeout(() => {
            timer = undefined
            changed()
          }, SOON_MS)
        }
        undo.push(ground.look(), ground.onColumns(told))
      },
      () => {
        // its program could not be fetched: the area is asked for now and then all the same
      },
    )

    return () => {
      isWanted = false
      clearTimeout(timer)
      for (const one of undo) one()
    }
  }, [load, corners, changed])
}
