import type { Position } from '@jagten/worlds/geometry'
import { createLooks, createObstacles, isFree, pick, standingAt } from '@jagten/worlds/mesh'
import type { Looks, Obstacles } from '@jagten/worlds/mesh'
import type { Hour, Voxels } from '@jagten/worlds/voxels'
import type { Ground } from '../../store/ground.ts'
import { glided } from './gliding.ts'
import { heldBy } from './keys.ts'
import { createDetail } from './detail.ts'
import type { FromMesher, ToMesher } from './mesher.ts'
import { NOTHING_HELD, beginAt, changed, eyeOf, moved, neared, standsAt, turned } from './moving.ts'
import type { Held, Mode, Moving } from './moving.ts'
import { createParkView } from './park-view.ts'
import type { ParkView } from './park-view.ts'
import type { Peg } from './pegs.ts'
import { groundLevelOf } from './ground-level.ts'

/** A place in the world's own coordinates; on the ground where it says no height. */
type Spot = { readonly x: number; readonly y?: number; readonly z: number }

/** Where one is at first, and which way one looks: degrees as in world.yaml. */
export type Start = {
  readonly at: Spot
  /** Around something: left out, from where one sees it best. */
  readonly yaw?: number
  readonly pitch?: number
  readonly mode: Mode
  /** What `orbit` goes around, and from how far. */
  readonly about?: Spot
  readonly far?: number
}

/** Where somebody stands and looks, in the world's own coordinates and degrees. */
export type Standing = { readonly at: Position; readonly yaw: number; readonly pitch: number }

type World = {
  readonly voxels: Voxels
  readonly min: Position
  readonly level: number
  readonly obstacles: Obstacles
  readonly looks: Looks
}

export type PointedAt = { readonly cell: Position; readonly side: Position }

/** The place in three dimensions, as it is now, and somebody in it. */
export interface ParkScene {
  readonly view: ParkView
  setMode(mode: Mode): void
  setHour(hour: Hour): void
  /** Keys that are held, by `KeyboardEvent.code`. */
  setKeys(codes: ReadonlySet<string>): void
  /** What a finger on the left half says: how far ahead and right. */
  setStick(stick: Pick<Held, 'ahead' | 'right'> | null): void
  /** What buttons for up and down say. */
  setLift(up: number): void
  /** Looks another way, by pixels a mouse or a finger moved. */
  drag(dx: number, dy: number): void
  /** @returns Whether that means anything: only around something one comes nearer. */
  near(factor: number): boolean
  goTo(start: Start): void
  /** Figures: those who are elsewhere than before walk there. */
  setPegs(pegs: readonly Peg[]): void
  /** Where a figure is drawn. */
  feetOf(peg: string): Position | undefined
  /** What is under a pixel of the picture. */
  pointAt(x: number, y: number): PointedAt | null
  /** Draws at the next turn, whatever has changed. */
  draw(): void
  dispose(): void
}

export type SceneOptions = {
  readonly start: Start
  readonly hour: Hour
  readonly isCalm: boolean
  /** Told when what is to be seen is whole, and after each picture. */
  readonly onWhole: () => void
  readonly onDrawn: () => void
  /** Told where somebody stands; null while they only go around something. */
  readonly onMoved: (standing: Standing | null) => void
}

/** Radians a pixel. */
const DRAG = 0.005
/** How long evening takes to fall, in seconds. */
const DUSK = 4
/** One looks so far to point at something. */
const REACH = 90
/** Milliseconds between two pictures of a place that is being put together. */
const PIECES_MS = 400
/**
 * @param worker - Made for this scene, and ended with it.
 * @throws Error when the device cannot draw in three dimensions.
 */
export function createScene(
  canvas: HTMLCanvasElement,
  ground: Ground,
  worker: Worker,
  options: SceneOptions,
): ParkScene {
  const view = createParkView(canvas)
  let moving: Moving | null = null
  let wanted = options.start
  let world: World | null = null
  let evening = options.hour === 'evening' ? 1 : 0
  let goal = evening
  let keys: Held = NOTHING_HELD
  let stick: Pick<Held, 'ahead' | 'right'> | null = null
  let lift = 0
  let frame: number | null = null
  let before: number | null = null
  const detail = createDetail()
  /** Whether the picture before was drawn a moment ago, and not after a rest. */
  let isRunning = false
  let knownStates = 0
  let isWhole = false
  let drawnAt = -Infinity
  let pegs: readonly Peg[] = []
  /** Some figure is not drawn where it is. */
  let isWalked = false
  let drawnPegs: ReadonlyMap<string, Position> = new Map()

  const send = (said: ToMesher, lent: ArrayBuffer[] = []): void => worker.postMessage(said, { transfer: lent })

  function begin(): void {
    const voxels = ground.voxels()
    const extent = ground.extent()
    if (!voxels || !extent || voxels === world?.voxels) return
    const first = world === null
    const level = groundLevelOf(voxels)
    world = { voxels, min: extent.min, level, obstacles: createObstacles(voxels), looks: createLooks(voxels.palette) }
    view.begin(extent, extent.min.y + level)
    knownStates = voxels.palette.length
    const cells = voxels.cells.slice()
    isWhole = false
    send({ kind: 'all', voxels: { size: voxels.size, palette: [...voxels.palette], cells } }, [cells.buffer])
    if (first || !moving) go(wanted)
    wake()
  }

  function change(cells: readonly number[]): void {
    if (!world) return
    const { voxels, looks } = world
    looks.catchUp()
    const told = cells.flatMap((cell) => [cell, voxels.cells[cell] as number])
    const palette = voxels.palette.length > knownStates ? [...voxels.palette] : []
    knownStates = voxels.palette.length
    send({ kind: 'cells', palette, cells: told })
    // something was built where somebody stands
    if (moving?.mode === 'walk' && !isFree(moving.walker.at, world.obstacles))
      moving = { ...moving, walker: standingAt(moving.walker.at, world.obstacles) }
    wake()
  }

  function go(start: Start): void {
    wanted = start
    if (!world) return
    const { min, level } = world
    const local = ({ x, y = min.y + level, z }: Spot): Position => ({ x: x - min.x, y: y - min.y, z: z - min.z })
    const about = start.about ?? start.at
    const begun = beginAt(local(start.at), radians(start.yaw ?? 0), start.mode, local(about), start.far ?? 40)
    const tilted = start.pitch === undefined ? begun : { ...begun, pitch: radians(start.pitch) }
    moving = placed(tilted, world, start.yaw === undefined)
    look()
  }

  function look(): void {
    if (!moving || !world) return
    const { min } = world
    const eye = eyeOf(moving)
    view.look({
      at: { x: eye.x + min.x, y: eye.y + min.y, z: eye.z + min.z },
      yaw: moving.yaw,
      pitch: moving.pitch,
    })
    options.onMoved(standing(moving, world))
    wake()
  }

  function standing(now: Moving, { min }: World): Standing | null {
    const feet = standsAt(now)
    if (!feet) return null
    const at = { x: feet.x + min.x, y: feet.y + min.y, z: feet.z + min.z }
    return { at, yaw: degrees(now.yaw), pitch: degrees(now.pitch) }
  }

  /** @returns Whether somebody is still on the way. */
  function glide(seconds: number): boolean {
    const next = glided(drawnPegs, pegs, options.isCalm ? Infinity : seconds)
    drawnPegs = next.drawn
    view.setPegs(pegs.map((peg) => ({ ...peg, at: drawnPegs.get(peg.id) ?? peg.at })))
    return next.isOnTheWay
  }

  function held(): Held {
    return {
      ...keys,
      ahead: clamped(keys.ahead + (stick?.ahead ?? 0)),
      right: clamped(keys.right + (stick?.right ?? 0)),
      up: clamped(keys.up + lift),
    }
  }

  function turn(now: number): void {
    frame = null
    const seconds = before === null ? 0 : Math.min(0.1, (now - before) / 1000)
    const wait = before === null ? 0 : now - before
    before = now
    let goesOn = false
    if (moving && world && seconds > 0) {
      const next = moved(moving, held(), seconds, world.obstacles)
      if (next !== moving) {
        moving = next
        look()
        goesOn = true
      }
    }
    if (isWalked && glide(seconds)) goesOn = true
    else isWalked = false
    if (evening !== goal) {
      const by = options.isCalm ? 1 : seconds / DUSK
      evening = goal > evening ? Math.min(goal, evening + by) : Math.max(goal, evening - by)
      view.setEvening(evening)
      goesOn = true
    }
    // while it is being put together not every piece is worth a picture
    const isTooSoon = !isWhole && now - drawnAt < PIECES_MS
    if (view.isStale() && isTooSoon) goesOn = true
    else if (view.isStale()) {
      drawnAt = now
      view.draw()
      options.onDrawn()
      if (isRunning && isWhole && detail.took(wait)) setDetail()
      isRunning = true
    }
    if (goesOn || isHeld()) wake()
    else {
      before = null
      isRunning = false
    }
  }

  function isHeld(): boolean {
    const isFalling = moving?.mode === 'walk' && !moving.walker.isStanding
    return isFalling || Object.values(held()).some((how) => how !== 0)
  }

  /** Around something one sees as far as it, and a little. */
  function setDetail(): void {
    const { sharpness, sight } = detail.now()
    view.setDetail({ sharpness, sight: moving?.mode === 'orbit' ? Math.max(sight, moving.far * 1.6 + 40) : sight })
  }

  function wake(): void {
    // a page in the background gets no frames, and draws nothing
    frame ??= requestAnimationFrame(turn)
  }

  worker.onmessage = ({ data }: MessageEvent<FromMesher>): void => {
    view.take(data)
    if (data.kind === 'done') {
      isWhole = true
      options.onWhole()
    }
    wake()
  }
  view.setEvening(evening)
  const undo = [ground.subscribe(begin), ground.onCells(change)]
  begin()

  return {
    view,
    setMode(mode) {
      if (!moving || !world) return void (wanted = { ...wanted, mode })
      moving = changed(moving, mode, world.obstacles)
      setDetail()
      look()
    },
    setHour(hour) {
      goal = hour === 'evening' ? 1 : 0
      wake()
    },
    setKeys(codes) {
      keys = heldBy(codes)
      wake()
    },
    setStick(way) {
      stick = way
      wake()
    },
    setLift(up) {
      lift = up
      wake()
    },
    drag(dx, dy) {
      if (!moving) return
      moving = turned(moving, dx * DRAG, dy * DRAG)
      look()
    },
    near(factor) {
      if (moving?.mode !== 'orbit') return false
      moving = neared(moving, factor)
      setDetail()
      look()
      return true
    },
    goTo: go,
    setPegs(all) {
      pegs = all
      isWalked = true
      wake()
    },
    feetOf: (peg) => drawnPegs.get(peg),
    pointAt(x, y) {
      if (!moving || !world) return null
      const found = pick(world.voxels, world.looks, eyeOf(moving), view.directionAt(x, y), REACH)
      if (!found) return null
      const { min } = world
      const { cell, side } = found
      return { cell: { x: cell.x + min.x, y: cell.y + min.y, z: cell.z + min.z }, side }
    },
    draw: wake,
    dispose() {
      for (const one of undo) one()
      if (frame !== null) cancelAnimationFrame(frame)
      worker.terminate()
      view.dispose()
    },
  }
}

/** Not inside of anything, and around something from where it is seen. */
function placed(begun: Moving, { voxels, looks, obstacles }: World, isFreeToTurn: boolean): Moving {
  if (begun.mode === 'walk') return { ...begun, walker: standingAt(begun.walker.at, obstacles) }
  if (begun.mode === 'fly') return isFree(begun.walker.at, obstacles) ? begun : { ...begun, walker: standingAt(begun.walker.at, obstacles) } // prettier-ignore
  if (!isFreeToTurn) return begun
  const seen = (yaw: number): number => {
    const from = eyeOf({ ...begun, yaw })
    const [x, y, z] = [begun.about.x - from.x, begun.about.y + 1 - from.y, begun.about.z - from.z]
    const far = Math.hypot(x, y, z)
    return pick(voxels, looks, from, { x: x / far, y: y / far, z: z / far }, far)?.far ?? far
  }
  const around = Array.from({ length: 12 }, (_, at) => (FIRST + at / 12) * 2 * Math.PI)
  return { ...begun, yaw: around.reduce((best, yaw) => (seen(yaw) > seen(best) + 0.5 ? yaw : best)) }
}
/** From the south-west, where the sun stands, if that is as good as any. */
const FIRST = 0.6

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (radians: number): number => (radians * 180) / Math.PI
const clamped = (value: number): number => Math.min(1, Math.max(-1, value))
