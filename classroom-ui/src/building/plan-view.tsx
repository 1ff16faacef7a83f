import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { Button } from '@mantine/core'
import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from 'lucide-react'
import type { Position } from '@jagten/worlds/geometry'
import { Fold } from '../parts/fold.tsx'
import { useWords } from '../words/words.tsx'
import { ToolWays } from './tool-ways.tsx'
import type { ViewProps } from './view-props.ts'
import { CellLine } from './cell-line.tsx'
import { aimAt, layerOf, movedBy, stretchedTo, within } from './plan-cursor.ts'
import { paintPlan } from './plan-painter.ts'
import type { Aim, Tool } from './tools.ts'
import styles from './plan-view.module.css'

const ZOOMS = [1, 1.5, 2, 3] as const
/** Pixels a block at least: fewer cannot be told apart. */
const LEAST_CELL = 8
/** Keys that are a tool, whichever is chosen. */
const KEYS: ReadonlyMap<string, Tool> = new Map([
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
  ['s', 'pick'],
  ['c', 'copy'],
])

/** The area layer by layer, north up: with keys, with a mouse, and with a finger. */
export function PlanView({ building, list, box, tools, refused }: ViewProps) {
  const { say } = useWords()
  const [zoom, setZoom] = useState(0)
  const [stretches, setStretches] = useState(false)
  const { frame, cell } = useCellSize(box.max.x - box.min.x + 1, box.max.z - box.min.z + 1, ZOOMS[zoom] ?? 1)
  const drag = useRef<Aim | null>(null)
  const plan = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { aim } = tools
  const layer = layerOf(aim.to.at.y, box)

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const moved = movedBy(aim, key, event.shiftKey || stretches, box)
    const using = KEYS.get(key)
    if (moved) tools.setAim(moved)
    else if (key === 'Enter' || key === ' ') done(undefined)
    else if (using) done(using)
    else if (key === 'r') tools.turn()
    else if (key === 'Escape') tools.letGo()
    else return
    event.preventDefault()
  }

  function done(using: Tool | undefined, at: Aim = aim): void {
    tools.act(using, at)
    setStretches(false)
  }

  /** The cell under a pointer, in the layer that is shown. */
  function cellUnder(event: PointerEvent): Position {
    const frame = event.currentTarget.getBoundingClientRect()
    const x = box.min.x + Math.floor((event.clientX - frame.left) / cell)
    const z = box.min.z + Math.floor((event.clientY - frame.top) / cell)
    return within({ x, y: aim.to.at.y, z }, box)
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0) return
    const at = cellUnder(event)
    // a finger points first, so that the picture can be moved with it; what is done is a button
    if (event.pointerType === 'touch') return tools.setAim(stretches ? stretchedTo(aim, at) : aimAt(at))
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = stretches || event.shiftKey ? stretchedTo(aim, at) : aimAt(at)
    tools.setAim(drag.current)
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    const at = cellUnder(event)
    const next = drag.current ? stretchedTo(drag.current, at) : aimAt(at)
    if (drag.current) drag.current = next
    // what was chosen by keys stays while the mouse only passes
    else if (stretches || !isOne(aim)) return
    if (!isSame(next.to.at, aim.to.at)) tools.setAim(next)
  }

  function up(): void {
    const at = drag.current
    drag.current = null
    if (at) done(undefined, at)
  }

  return (
    <div className={styles.view}>
      <div ref={frame} className={styles.frame}>
        <div
          ref={plan}
          className={styles.plan}
          role="application"
          tabIndex={0}
          aria-label={say('page.building.plan', { layer })}
          aria-describedby={hint}
          data-plan
          onKeyDown={press}
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={() => (drag.current = null)}
        >
          <PlanCanvas building={building} list={list} box={box} tools={tools} refused={refused} cell={cell} />
        </div>
      </div>
      <div className={styles.side}>
        <div className={styles.ways}>
          <ToolWays tools={tools} stretches={stretches} onStretch={setStretches} onDone={() => done(undefined)} />
          <div className={styles.layers}>
            <Button
              aria-label={say('page.building.down')}
              disabled={aim.to.at.y <= box.min.y}
              onClick={() => tools.setAim(movedBy(aim, 'PageDown', stretches, box) ?? aim)}
            >
              <ChevronDown size={20} aria-hidden="true" />
            </Button>
            <span className={styles.layer}>{say('page.building.layer', { layer })}</span>
            <Button
              aria-label={say('page.building.up')}
              disabled={aim.to.at.y >= box.max.y}
              onClick={() => tools.setAim(movedBy(aim, 'PageUp', stretches, box) ?? aim)}
            >
              <ChevronUp size={20} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles.layers}>
            <Button aria-label={say('page.building.farther')} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              <ZoomOut size={20} aria-hidden="true" />
            </Button>
            <Button
              aria-label={say('page.building.nearer')}
              disabled={zoom === ZOOMS.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              <ZoomIn size={20} aria-hidden="true" />
            </Button>
          </div>
        </div>
        <CellLine building={building} list={list} box={box} tools={tools} />
        <p id={hint} className="unseen">
          {say('page.building.keys')}
        </p>
        <Fold title={say('page.building.keysTitle')}>
          <p>{say('page.building.keys')}</p>
        </Fold>
      </div>
    </div>
  )
}

function PlanCanvas({ building, list, box, tools, refused, cell }: ViewProps & { readonly cell: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, depth] = [box.max.x - box.min.x + 1, box.max.z - box.min.z + 1]
  // drawn anew each time: what stands is not in the properties
  useEffect(() => {
    const brush = canvas.current?.getContext('2d')
    if (!brush || !canvas.current) return
    const sharp = window.devicePixelRatio
    Object.assign(canvas.current, { width: width * cell * sharp, height: depth * cell * sharp })
    brush.scale(sharp, sharp)
    const { ground } = building
    const { from, to } = tools.aim
    const isWhole = (name: string): boolean =>
      name.endsWith('_leaves') || list.kinds.find(({ id }) => id === list.blocks[name])?.carries !== false
    const layer = { box, y: to.at.y, stateAt: ground.stateAt, isWaiting: ground.isWaiting, isWhole }
    paintPlan(brush, layer, { ghost: tools.ghost, from: from.at, to: to.at, refused }, cell)
  })
  return <canvas ref={canvas} aria-hidden="true" style={{ width: width * cell, height: depth * cell }} />
}

/** How many pixels a block is, so that the whole area fits the frame times the zoom. */
function useCellSize(width: number, depth: number, zoom: number) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 320, height: 320 })
  useEffect(() => {
    const shown = frame.current
    if (!shown) return
    const measure = (): void => setRoom({ width: shown.clientWidth, height: shown.clientHeight })
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(shown)
    return () => watch.disconnect()
  }, [])
  const fits = Math.floor(Math.min(room.width / width, room.height / depth))
  return { frame, cell: Math.max(LEAST_CELL, Math.floor(fits * zoom)) }
}

const isSame = (one: Position, other: Position): boolean => one.x === other.x && one.y === other.y && one.z === other.z
const isOne = ({ from, to }: Aim): boolean => isSame(from.at, to.at)
