import { use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { piece } from '@jagten/worlds/prices'
import type { Placed, PriceList } from '@jagten/worlds/prices'
import type { DrawnGround } from '../building/drawn-ground.ts'
import { createDrawnGround } from '../building/drawn-ground.ts'
import { GroundContext } from '../face/ground-context.ts'

const WORK = 'planned'

type Props = { readonly list: PriceList; readonly things: readonly Placed[]; readonly children: ReactNode }

/** Every map and picture within shows the ground as it would be with what is planned: really standing there, and lit by its lamps. */
export function PlannedGround({ list, things, children }: Props) {
  const load = use(GroundContext)
  const [drawn] = useState(() => ({ ground: null as Promise<DrawnGround> | null }))
  const cells = useMemo(
    () =>
      things.flatMap((placed) => {
        const thing = list.things.find(({ id }) => id === placed.thing)
        return thing ? piece(thing, placed.at, placed.facing) : []
      }),
    [list, things],
  )
  const layered = useMemo(() => {
    if (!load) return null
    return () => (drawn.ground ??= load().then(createDrawnGround))
  }, [load, drawn])
  useEffect(() => {
    let isShown = true
    void layered?.().then((ground) => {
      if (!isShown) return
      ground.takeOff(WORK)
      if (cells.length > 0) ground.put(WORK, cells)
    })
    return () => void (isShown = false)
  }, [layered, cells])
  useEffect(
    () => () => {
      void drawn.ground?.then((ground) => ground.stop())
      drawn.ground = null
    },
    [drawn],
  )
  return <GroundContext value={layered}>{children}</GroundContext>
}
