import type { Answer, AnswerError } from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'
import type { Ground } from '../store/ground.ts'
import { createDrawnGround } from './drawn-ground.ts'
import type { DrawnCell, DrawnGround } from './drawn-ground.ts'
import type { Command, KeptOrders, Order } from './kept-orders.ts'
import type { Meant } from './tools.ts'

/** One thing that was done: how its cells are then, and how they were. `work`: what it is taken back by. */
type Step = { readonly work: string; readonly now: readonly DrawnCell[]; readonly before: readonly DrawnCell[] }

/** Why an order did not come to all it was meant to: it was refused, or some blocks stay as others built them. */
export type Trouble =
  { readonly kind: 'refused'; readonly error: AnswerError } | { readonly kind: 'kept'; readonly count: number }

/** `waiting`: orders that are not answered yet. `refused`: cells of the last order that came to nothing, until there is a new one. */
export type BuildingState = {
  readonly waiting: number
  readonly canRedo: boolean
  readonly refused: readonly Position[]
}

/** What one student builds on one area, with the ways back. It outlives the screen: what is on its way is answered elsewhere too. */
export interface Building {
  readonly ground: DrawnGround
  state(): BuildingState
  /** Returns the undo. */
  subscribe(listener: () => void): () => void
  /** Builds what a tool meant: drawn at once, and sent until it is answered. */
  build(done: Extract<Meant, { kind: 'cells' | 'thing' }>): void
  /** Takes the last thing back that this student did on the area; where nothing is known of one, the last there is. */
  undo(): void
  /** Does again what was taken back last. */
  redo(): void
}

export type BuildingPorts = {
  readonly area: string
  readonly ground: Ground
  /** Resolves with the answer, however long that takes; the same id is done once. */
  readonly send: (command: Command['name'], payload: Command['payload'], id: string) => Promise<Answer>
  readonly id: () => string
  /** Told at once, whatever screen one is on by then. */
  readonly troubled: (trouble: Trouble) => void
  readonly kept: { read(): KeptOrders; keep(orders: KeptOrders): void; clear(): void }
}

/** So many steps can be taken back one by one. */
const MOST_STEPS = 200
/** There was nothing of it left to take back: it is not offered again. */
const GONE = 'area.nothing-to-undo'

export function createBuilding({ area, send, id, kept, troubled, ...ports }: BuildingPorts): Building {
  const ground = createDrawnGround(ports.ground)
  let orders: readonly Order[] = []
  let done: readonly Step[] = []
  let undone: readonly Step[] = []
  let refused: readonly Position[] = []
  let state: BuildingState = { waiting: 0, canRedo: false, refused }
  const listeners = new Set<() => void>()

  function tell(): void {
    state = { waiting: orders.length, canRedo: undone.length > 0, refused }
    for (const listener of listeners) listener()
  }

  function keep(now: readonly Order[]): void {
    orders = now
    try {
      if (orders.length === 0) kept.clear()
      else kept.keep({ orders })
    } catch {
      // there is no room to keep it in: it is sent all the same, and lost only if the page is loaded anew
    }
  }

  /** @param answered - After the order itself has been dealt with. */
  async function post(order: Order, answered: (answer: Answer) => void = () => {}): Promise<void> {
    const answer = await send(order.command.name, order.command.payload, order.id)
    keep(orders.filter((one) => one !== order))
    const at = order.cells.map((cell) => cell.at)
    if (!answer.ok) {
      ground.takeOff(order.id)
      refused = at
      troubled({ kind: 'refused', error: answer.error })
    } else if (isWhole(order, answer)) ground.stands(order.id)
    else {
      // some stays as others built it: which of it, the ground tells
      ground.takeOff(order.id)
      const { kept: count = 0 } = answer
      if (count > 0) {
        refused = at
        troubled({ kind: 'kept', count })
      }
    }
    answered(answer)
    tell()
  }

  function order(command: Command, cells: readonly DrawnCell[], answered?: (answer: Answer) => void): string {
    const next = { id: id(), command, cells }
    ground.put(next.id, cells)
    keep([...orders, next])
    refused = []
    void post(next, answered)
    return next.id
  }

  const without = (steps: readonly Step[], work: string): readonly Step[] => steps.filter((step) => step.work !== work)
  const added = (steps: readonly Step[], step: Step): readonly Step[] => [...steps, step].slice(-MOST_STEPS)

  function build(meant: Extract<Meant, { kind: 'cells' | 'thing' }>): void {
    const before = meant.cells.map(({ at }) => ({ at, state: ground.stateAt(at) }))
    const work = order(commandOf(area, meant), meant.cells, (answer) => {
      // what was refused cannot be taken back
      if (!answer.ok) done = without(done, work)
    })
    done = added(done, { work, now: meant.cells, before })
    undone = []
    tell()
  }

  /** Takes a step back, or (the same thing) a taking back; the new step stands at the end of the other list. */
  function back(step: Step | undefined, from: 'done' | 'undone'): void {
    const payload = { area, ...(step && { work: step.work }) }
    const cells = step?.before ?? []
    const isUndo = from === 'done'
    const work = order({ name: 'area.undo', payload }, cells, (answer) => {
      const isThere = answer.ok && answer.work !== undefined
      if (isThere) return
      if (isUndo) undone = without(undone, work)
      else done = without(done, work)
      // it can be tried again, unless nothing of it is left
      const isLost = !step || answer.ok || answer.error.code === GONE
      if (isLost) return
      if (isUndo) done = added(done, step)
      else undone = added(undone, step)
    })
    const next = { work, now: cells, before: step?.now ?? [] }
    if (isUndo) [done, undone] = [done.slice(0, -1), added(undone, next)]
    else [done, undone] = [added(done, next), undone.slice(0, -1)]
    tell()
  }

  // what was on its way when the page was loaded anew goes out again, under the ids it had
  keep(kept.read().orders)
  for (const one of orders) {
    ground.put(one.id, one.cells)
    void post(one)
  }
  tell()

  return {
    ground,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    build,
    undo: () => back(done.at(-1), 'done'),
    redo(): void {
      const last = undone.at(-1)
      if (last) back(last, 'undone')
    },
  }
}

/** Whether every cell became what it was drawn as. */
function isWhole({ cells, command }: Order, { restored = 0, kept = 0 }: Extract<Answer, { ok: true }>): boolean {
  if (kept > 0) return false
  // of a taking back it is only guessed what its cells become; what joined up beside them becomes something else too
  return command.name !== 'area.undo' || restored >= cells.length
}

function commandOf(area: string, meant: Extract<Meant, { kind: 'cells' | 'thing' }>): Command {
  if (meant.kind === 'thing') {
    const { thing, at, facing } = meant
    return { name: 'area.place', payload: { area, thing: thing.id, at, facing } }
  }
  const cells = meant.cells.map(({ at, state }) => ({ ...at, block: state }))
  return { name: 'area.build', payload: { area, cells } }
}
