import { useEffect, useMemo, useState } from 'react'
import type { CellBuilder } from '@jagten/server/contract'
import { useStudent } from '../face/student-face.ts'
import { createHttp } from '../store/http.ts'
import { isAir } from '@jagten/worlds/voxels'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import type { ViewProps } from './view-props.ts'
import { blockLabel, handLabel } from './block-label.ts'
import { layerOf } from './plan-cursor.ts'
import type { Meant } from './tools.ts'
import styles from './plan-view.module.css'

/** Somebody rests on a cell so long before it is asked who built there: whoever walks over twenty does not ask twenty times. */
const REST_MS = 400

/** Where one is, what stands there, who built it, and what the tool would do: for eyes, and read aloud. */
export function CellLine({ building, list, box, tools }: Omit<ViewProps, 'refused'>) {
  const { lang, say } = useWords()
  const { from, to } = tools.aim
  const state = building.ground.stateAt(to.at)
  const isOwn = building.ground.isWaiting(to.at)
  const by = useBuilder(to.at, state)
  const sides = (['x', 'y', 'z'] as const).map((axis) => Math.abs(to.at[axis] - from.at[axis]) + 1)
  const [x = 1, y = 1, z = 1] = sides
  const parts = [
    say('page.building.at', {
      x: to.at.x,
      z: to.at.z,
      layer: layerOf(to.at.y, box),
      block: blockLabel(say, lang, list, state),
    }),
    x * y * z > 1 && say('page.building.selected', { x, y, z }),
    isOwn
      ? say('page.building.by.me')
      : by && say(`page.building.by.${by.kind}`, 'name' in by ? { name: by.name } : {}),
  ]
  return (
    <div role="status" className={styles.line}>
      <p>{parts.filter(Boolean).join(' ')}</p>
      <Would {...{ building, list, box, tools }} />
    </div>
  )
}

function Would({ list, tools: { ghost, hand } }: Omit<ViewProps, 'refused'>) {
  const { lang, say } = useWords()
  if (!ghost) return null
  const what = hand ? handLabel(say, lang, list, hand) : ''
  const money = (amount: number): string => kroner(say, lang, amount)
  const words = wouldWords(ghost)
  return words && <p className={styles.would}>{words}</p>

  function wouldWords(would: Meant): string | null {
    switch (would.kind) {
      case 'thing':
        return say('page.building.would.thing', { what, price: money(would.price) })
      case 'cells': {
        const count = would.cells.length
        const isRemoving = would.cells.every(({ state }) => state === 'minecraft:air')
        if (isRemoving) return say('page.building.would.remove', { count })
        return say('page.building.would.cells', { what, count, price: money(would.price) })
      }
      case 'no':
        // there is nothing wrong with passing over a lawn
        return ['nothing-there', 'same', 'empty-hand'].includes(would.why)
          ? null
          : say(`page.building.no.${would.why}`, { count: would.count })
      case 'hand':
        return null
      default:
        return would satisfies never
    }
  }
}

/** Who changed a block last, once somebody rests on it; null until it is known, where nobody has built, and of air. */
function useBuilder({ x, y, z }: { readonly x: number; readonly y: number; readonly z: number }, state: string) {
  const { lang } = useWords()
  const { view } = useStudent()
  const http = useMemo(() => createHttp(lang), [lang])
  const [found, setFound] = useState<{ readonly of: string; readonly by: CellBuilder['by'] } | null>(null)
  const area = view.area?.id
  const of = [x, y, z, state].join(' ')
  const isBlock = state !== '' && !isAir(state)
  useEffect(() => {
    if (area === undefined || !isBlock) return
    let isWanted = true
    const timer = setTimeout(() => {
      void http.builder(view.id, area, { x, y, z }).then((reply) => {
        if (isWanted && reply.ok) setFound({ of, by: reply.body.by })
      })
    }, REST_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [http, view.id, area, x, y, z, of, isBlock])
  return found?.of === of ? found.by : null
}
