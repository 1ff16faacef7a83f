import type { Mark } from '@jagten/worlds/voxels'
import styles from './mark-sign.module.css'

/** `stays`: something else was to happen here, and does not. */
export type AreaMark = Mark | 'stays'

/** Each mark in a cell of one by one: a plus, a cross, a diamond; a frame, which the others have room in. */
const SHAPES: Readonly<Record<AreaMark, (x: number, z: number) => string>> = {
  added: (x, z) => `M${x + 0.5} ${z + 0.15}v.7M${x + 0.15} ${z + 0.5}h.7`,
  removed: (x, z) => `M${x + 0.2} ${z + 0.2}l.6 .6M${x + 0.8} ${z + 0.2}l-.6 .6`,
  changed: (x, z) => `M${x + 0.5} ${z + 0.18}l.32 .32l-.32 .32l-.32 -.32z`,
  stays: (x, z) => `M${x + 0.06} ${z + 0.06}h.88v.88h-.88z`,
}

type Cells = readonly { readonly x: number; readonly z: number }[]

/** The mark in each of these cells. */
export function MarkPath({ mark, cells }: { readonly mark: AreaMark; readonly cells: Cells }) {
  if (cells.length === 0) return null
  const path = cells.map(({ x, z }) => SHAPES[mark](x, z)).join('')
  return (
    <>
      <path className={styles.under} d={path} />
      <path className={styles.mark} data-mark={mark} d={path} />
    </>
  )
}

const ONE: Cells = [{ x: 0, z: 0 }]

/** One mark, beside the words for it. */
export function MarkSign({ mark }: { readonly mark: AreaMark }) {
  return (
    <svg className={styles.sign} viewBox="0 0 1 1" data-daylight aria-hidden="true">
      <MarkPath mark={mark} cells={ONE} />
    </svg>
  )
}
