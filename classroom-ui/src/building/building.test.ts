import { describe, expect, test } from 'vitest'
import type { Answer } from '@jagten/server/contract'
import { createBuilding } from './building.ts'
import type { BuildingPorts, Trouble } from './building.ts'
import type { DrawnCell } from './drawn-ground.ts'
import { NO_ORDERS } from './kept-orders.ts'
import type { KeptOrders } from './kept-orders.ts'
import { fakeGround } from './test/fake-ground.ts'

const BOX = { min: { x: 0, y: 60, z: 0 }, max: { x: 3, y: 60, z: 0 } }
const cell = (x: number, state: string): DrawnCell => ({ at: { x, y: 60, z: 0 }, state })
const wall = (x: number, state = 'bricks') => ({ kind: 'cells' as const, cells: [cell(x, state)], price: 0 })
const refused = (code: string): Answer => ({ ok: false, error: { code, message: code } })
const stands = (work: string, more: object = {}): Answer => ({
  ok: true,
  version: 1,
  restored: 1,
  kept: 0,
  work,
  ...more,
})

/** A shelf that outlives the page. */
function shelf(): BuildingPorts['kept'] & { now: KeptOrders } {
  return {
    now: NO_ORDERS,
    read() {
      return this.now
    },
    keep(orders) {
      this.now = JSON.parse(JSON.stringify(orders))
    },
    clear() {
      this.now = NO_ORDERS
    },
  }
}

/** A student's page and a line on which every answer is given by hand, the oldest letter first. */
function page(kept = shelf()) {
  const fake = fakeGround(BOX)
  fake.arrive()
  const sent: { command: string; payload: object; id: string }[] = []
  const waiting: ((answer: Answer) => void)[] = []
  const troubles: Trouble[] = []
  let ids = sent.length
  const building = createBuilding({
    area: 'felt-1',
    ground: fake.ground,
    send: (command, payload, id) => {
      sent.push({ command, payload, id })
      return new Promise((answer) => waiting.push(answer))
    },
    id: () => `w${(ids += 1)}`,
    troubled: (trouble) => troubles.push(trouble),
    kept,
  })
  const shown = (): string => [0, 1, 2, 3].map((x) => building.ground.stateAt({ x, y: 60, z: 0 })[0]).join('')
  return {
    fake,
    building,
    sent,
    troubles,
    kept,
    /** First letters of what is drawn; m of minecraft:air. */
    shown,
    async answer(answer: Answer): Promise<void> {
      waiting.shift()!(answer)
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('what a student builds', () => {
  test('is drawn at once, sent under an id of its own, and kept until it is answered', async () => {
    const { building, sent, shown, kept, answer, fake } = page()
    building.build(wall(1))
    expect([shown(), building.state().waiting, kept.now.orders.length]).toEqual(['mbmm', 1, 1])
    expect(sent).toEqual([
      { command: 'area.build', payload: { area: 'felt-1', cells: [{ x: 1, y: 60, z: 0, block: 'bricks' }] }, id: 'w1' },
    ])
    fake.tell(cell(1, 'bricks'))
    await answer(stands('w1'))
    expect([shown(), building.state().waiting, kept.now]).toEqual(['mbmm', 0, NO_ORDERS])
  })

  test('is taken back when it is refused: said why and where, and no way back to it is offered', async () => {
    const { building, sent, shown, answer, troubles } = page()
    building.build(wall(0))
    await answer(stands('w1'))
    building.build(wall(1))
    building.build(wall(2))
    await answer(refused('step.not-now'))
    expect([shown(), building.state(), troubles]).toEqual([
      'bmbm',
      { waiting: 1, canRedo: false, refused: [cell(1, '').at] },
      [{ kind: 'refused', error: { code: 'step.not-now', message: 'step.not-now' } }],
    ])
    await answer(refused('class.paused'))
    building.undo()
    expect(building.state().refused).toEqual([])
    expect(sent.at(-1)).toMatchObject({ command: 'area.undo', payload: { area: 'felt-1', work: 'w1' } })
  })

  test('is seen as others left it where they were faster, and that is said', async () => {
    const { building, shown, answer, fake, troubles } = page()
    building.build(wall(1))
    fake.tell(cell(1, 'glass'))
    expect(shown()).toBe('mbmm')
    await answer(stands('w1', { restored: 0, kept: 1 }))
    expect([shown(), troubles]).toEqual(['mgmm', [{ kind: 'kept', count: 1 }]])
  })

  test('as a thing is asked for by its name, its place and where it faces', () => {
    const { building, sent } = page()
    const thing = { id: 'bench' } as never
    building.build({ kind: 'thing', thing, at: cell(1, '').at, facing: 'west', cells: [cell(1, 'oak')], price: 1 })
    expect(sent).toMatchObject([
      { command: 'area.place', payload: { area: 'felt-1', thing: 'bench', at: { x: 1, y: 60, z: 0 }, facing: 'west' } },
    ])
  })

  test('and what is on its way when the page is loaded anew goes out again, in order and under the same ids', async () => {
    const before = page()
    before.building.build(wall(1))
    before.building.build(wall(1, 'glass'))
    const after = page(before.kept)
    expect(after.shown()).toBe('mgmm')
    expect(after.sent).toEqual(before.sent)
    expect(after.building.state().waiting).toBe(2)
    await after.answer(stands('w1'))
    await after.answer(refused('area.outside'))
    after.fake.tell(cell(1, 'bricks'))
    expect([after.shown(), after.kept.now]).toEqual(['mbmm', NO_ORDERS])
  })

  test('is sent also where nothing can be kept', async () => {
    const full = shelf()
    full.keep = () => {
      throw new Error('full')
    }
    const { building, sent } = page(full)
    building.build(wall(1))
    expect(sent).toHaveLength(1)
  })
})

describe('the ways back', () => {
  test('lead through all one did, one by one, and forth again; each is drawn at once', async () => {
    const { building, sent, shown, answer } = page()
    building.build(wall(0))
    building.build(wall(0, 'glass'))
    await answer(stands('w1'))
    await answer(stands('w2'))
    const seen = [shown()]
    for (const way of ['undo', 'undo', 'redo', 'redo', 'undo'] as const) {
      building[way]()
      seen.push(shown())
      await answer(stands(sent.at(-1)!.id))
    }
    expect(seen.map((one) => one[0])).toEqual(['g', 'b', 'm', 'b', 'g', 'b'])
    expect(sent.slice(2).map(({ payload }) => payload)).toEqual(
      ['w2', 'w1', 'w4', 'w3', 'w6'].map((work) => ({ area: 'felt-1', work })),
    )
  })

  test('lead also to what is still on its way: it is taken back after it came', () => {
    const { building, sent, shown } = page()
    building.build(wall(0))
    building.undo()
    expect([shown(), sent.at(-1)]).toMatchObject(['mmmm', { command: 'area.undo', payload: { work: 'w1' } }])
    expect(building.state()).toMatchObject({ waiting: 2, canRedo: true })
  })

  test('lead to the last thing there is where the page knows of none, and back from it', async () => {
    const { building, sent, answer, shown } = page()
    building.undo()
    expect(sent).toMatchObject([{ command: 'area.undo', payload: { area: 'felt-1' } }])
    await answer(stands('w1', { restored: 4 }))
    building.redo()
    expect(sent.at(-1)).toMatchObject({ payload: { area: 'felt-1', work: 'w1' } })
    await answer(stands('w2', { restored: 4 }))
    expect([shown(), building.state().canRedo]).toEqual(['mmmm', false])
  })

  test('end where somebody builds anew', async () => {
    const { building, answer } = page()
    building.build(wall(0))
    building.undo()
    building.build(wall(1))
    expect(building.state().canRedo).toBe(false)
    for (const work of ['w1', 'w2', 'w3']) await answer(stands(work))
    expect(building.state()).toEqual({ waiting: 0, canRedo: false, refused: [] })
  })

  test('stay open when the class may not build just now, and close where nothing is left to take back', async () => {
    const { building, answer, sent, shown } = page()
    building.build(wall(0))
    await answer(stands('w1'))
    building.undo()
    await answer(refused('class.paused'))
    expect([shown(), building.state().canRedo]).toEqual(['bmmm', false])
    building.undo()
    expect(sent.at(-1)).toMatchObject({ payload: { work: 'w1' } })
    await answer(refused('area.nothing-to-undo'))
    building.undo()
    expect(sent.at(-1)!.payload).toEqual({ area: 'felt-1' })
  })

  test('say what stays because others built on it', async () => {
    const { building, answer, fake, shown, troubles } = page()
    building.build(wall(0))
    await answer(stands('w1'))
    fake.tell(cell(0, 'glass'))
    building.undo()
    expect(shown()).toBe('mmmm')
    await answer({ ok: true, version: 1, restored: 0, kept: 1 })
    expect([shown(), building.state().canRedo, troubles]).toEqual(['gmmm', false, [{ kind: 'kept', count: 1 }]])
  })
})
