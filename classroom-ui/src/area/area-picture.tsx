import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { MARKS, createPaints, fromAbove, paintAbove } from '@jagten/worlds/voxels'
import type { Comparison, Voxels } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { MarkPath } from './mark-sign.tsx'
import styles from './area-picture.module.css'

type Cell = { readonly x: number; readonly z: number }

type Props = {
  readonly voxels: Voxels | null
  /** What one sees, in words. */
  readonly label: string
  readonly comparison?: Comparison | null
  /** Where something else was to happen, and does not; in cells from the north-west corner. */
  readonly stays?: readonly Cell[]
}

/** An area from above, north up; what differs is marked by colour and shape. */
export function AreaPicture({ voxels, label, comparison = null, stays = NOWHERE }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.sheet} data-daylight>
      {voxels ? <Ground voxels={voxels} label={label} /> : <p className={styles.wait}>{say('page.area.fetching')}</p>}
      {voxels && comparison && <Marks size={voxels.size} comparison={comparison} stays={stays} />}
    </div>
  )
}

const NOWHERE: readonly Cell[] = []

type Pointed = Omit<Props, 'comparison' | 'stays'> & {
  /** A block was pointed at; in cells from the north-west corner. */
  readonly onPoint: (cell: Cell) => void
  /** Where in the world the north-west corner lies. */
  readonly corner: Cell
}

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowLeft: { x: -1, z: 0 },
  ArrowRight: { x: 1, z: 0 },
  ArrowUp: { x: 0, z: -1 },
  ArrowDown: { x: 0, z: 1 },
}

/** The same, on which one points at a block: with a finger or mouse, or with the arrow keys and Enter. */
export function PointedPicture({ voxels, label, onPoint, corner }: Pointed) {
  const { say } = useWords()
  const [cursor, setCursor] = useState<Cell | null>(null)
  const size = voxels?.size ?? { x: 1, z: 1 }

  function move(event: KeyboardEvent): void {
    const at = cursor ?? { x: Math.floor(size.x / 2), z: Math.floor(size.z / 2) }
    const step = STEPS[event.key]
    if (step) setCursor({ x: within(at.x + step.x, size.x), z: within(at.z + step.z, size.z) })
    else if (event.key === 'Enter' || event.key === ' ') {
      setCursor(at)
      onPoint(at)
    } else return
    event.preventDefault()
  }

  function point(event: MouseEvent): void {
    const box = event.currentTarget.getBoundingClientRect()
    const x = within(Math.floor(((event.clientX - box.left) / box.width) * size.x), size.x)
    const z = within(Math.floor(((event.clientY - box.top) / box.height) * size.z), size.z)
    setCursor({ x, z })
    onPoint({ x, z })
  }

  return (
    <>
      <div
        className={styles.pointed}
        role="application"
        tabIndex={0}
        aria-label={say('page.area.point')}
        onKeyDown={move}
        onClick={point}
      >
        <AreaPicture voxels={voxels} label={label} />
        {cursor && (
          <span
            className={styles.cursor}
            style={{
              left: `${(cursor.x / size.x) * 100}%`,
              top: `${(cursor.z / size.z) * 100}%`,
              width: `${100 / size.x}%`,
              height: `${100 / size.z}%`,
            }}
            aria-hidden="true"
          />
        )}
      </div>
      <p className={styles.where} role="status">
        {cursor && say('page.area.pointedAt', { x: corner.x + cursor.x, z: corner.z + cursor.z })}
      </p>
    </>
  )
}

const within = (value: number, length: number): number => Math.min(length - 1, Math.max(0, value))

function Ground({ voxels, label }: { readonly voxels: Voxels; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { x: width, z: depth } = voxels.size
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!pen) return
    const picture = pen.createImageData(width, depth)
    picture.data.set(paintAbove(fromAbove(voxels), createPaints(voxels.palette, 'day')))
    pen.putImageData(picture, 0, 0)
  }, [voxels, width, depth])
  return <canvas ref={canvas} className={styles.ground} width={width} height={depth} role="img" aria-label={label} />
}

type MarksProps = {
  readonly size: Voxels['size']
  readonly comparison: Comparison
  readonly stays: readonly Cell[]
}

function Marks({ size, comparison, stays }: MarksProps) {
  return (
    <svg className={styles.marks} viewBox={`0 0 ${size.x} ${size.z}`} aria-hidden="true">
      <MarkPath mark="stays" cells={stays} />
      {MARKS.map((mark) => (
        <MarkPath key={mark} mark={mark} cells={comparison.columns.filter((column) => column.mark === mark)} />
      ))}
    </svg>
  )
}
