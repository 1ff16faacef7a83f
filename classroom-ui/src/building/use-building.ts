import { use, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import type { StudentId } from '@jagten/server/contract'
import type { PriceList } from '@jagten/worlds/prices'
import { GroundContext } from '../face/ground-context.ts'
import { useStudent } from '../face/student-face.ts'
import type { Send } from '../store/class-link.ts'
import type { Ground } from '../store/ground.ts'
import { createHttp } from '../store/http.ts'
import { uuid } from '../store/uuid.ts'
import { passingSend } from '../welcome/passing-send.ts'
import { useWords } from '../words/words.tsx'
import { createBuilding } from './building.ts'
import type { Building, Trouble } from './building.ts'
import type { DrawnGround } from './drawn-ground.ts'
import { keptOrders } from './kept-orders.ts'

/** One for each student and area, as long as the page has its line: what is on its way is answered on other screens too. */
const buildings = new WeakMap<Ground, Map<string, Building>>()

type Whose = { readonly student: StudentId; readonly area: string }
type Ports = { readonly send: Send; readonly troubled: (trouble: Trouble) => void }

function buildingOn(ground: Ground, { student, area }: Whose, { send, troubled }: Ports): Building {
  const known = buildings.get(ground) ?? new Map<string, Building>()
  buildings.set(ground, known)
  const name = `${area} ${student}`
  const found = known.get(name)
  if (found) return found
  const made = createBuilding({
    area,
    ground,
    send: passingSend(send),
    troubled,
    id: uuid,
    kept: keptOrders(sessionStorage, area, student),
  })
  known.set(name, made)
  return made
}

export type FoundBuilding =
  { readonly at: 'asking' | 'failed' } | { readonly at: 'here'; readonly building: Building; readonly list: PriceList }

/** What is built on an area and what there is to build with, and a way to fetch both again when that went wrong. */
export function useBuilding({ student, area }: Whose): {
  readonly found: FoundBuilding
  readonly again: () => void
} {
  const { lang, say } = useWords()
  const { send, tell } = useStudent()
  const load = use(GroundContext)
  const http = useMemo(() => createHttp(lang), [lang])
  const [found, setFound] = useState<FoundBuilding>({ at: 'asking' })
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (!load) return
    let isWanted = true
    const show = (next: FoundBuilding): unknown => isWanted && setFound(next)
    const troubled = (trouble: Trouble): void => {
      const isRefused = trouble.kind === 'refused'
      const text = isRefused ? trouble.error.message : say('page.building.stayed', { count: trouble.count })
      tell({ kind: 'refused', text })
    }
    Promise.all([load(), http.prices()]).then(
      ([ground, prices]) => {
        if (!prices.ok) return show({ at: 'failed' })
        return show({
          at: 'here',
          building: buildingOn(ground, { student, area }, { send, troubled }),
          list: prices.body,
        })
      },
      () => show({ at: 'failed' }),
    )
    return () => void (isWanted = false)
  }, [load, http, student, area, send, tell, say, tries])

  return { found, again: () => setTries(tries + 1) }
}

/** Follows the ground while it is shown, and draws what uses it anew whenever a cell looks otherwise. */
export function useDrawn(ground: DrawnGround): void {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const undo = [ground.look(), ground.subscribe(draw), ground.onCells(draw)]
    return () => {
      for (const one of undo) one()
    }
  }, [ground])
}

export const useBuildingState = (building: Building) => useSyncExternalStore(building.subscribe, building.state)
