import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDrawnGround } from './drawn-ground.ts'
import type { DrawnCell } from './drawn-ground.ts'
import { fakeGround } from './test/fake-ground.ts'

const BOX = { min: { x: -2, y: 60, z: 5 }, max: { x: 1, y: 60, z: 5 } }
const at = (place: number) => ({ x: BOX.min.x + place, y: 60, z: 5 })
const cell = (place: number, state: string): DrawnCell => ({ at: at(place), state })

/** A ground of four cells in a row, and what is drawn in them. */
function row() {
  const fake = fakeGround(BOX)
  const drawn = createDrawnGround(fake.ground)
  const told: number[][] = []
  drawn.onCells((cells) => told.push([...cells]))
  const shown = (): string[] => [0, 1, 2, 3].map((place) => drawn.stateAt(at(place)).replace('minecraft:', ''))
  return { fake, drawn, told, shown }
}

describe('what a page builds', () => {
  test('stands at once, and the cells that look otherwise are told', () => {
    const { fake, drawn, told, shown } = row()
    fake.arrive()
    drawn.put('one', [cell(1, 'bricks'), cell(2, 'minecraft:air')])
    expect([shown(), told]).toEqual([['air', 'bricks', 'air', 'air'], [[1]]])
    expect([drawn.isWaiting(at(1)), drawn.isWaiting(at(0))]).toEqual([true, false])
    expect(fake.ground.voxels()!.cells[1]).toBe(0)
  })

  test('is taken back where it is refused, and what others built there meanwhile is seen', () => {
    const { fake, drawn, told, shown } = row()
    fake.arrive()
    drawn.put('one', [cell(0, 'bricks'), cell(1, 'bricks')])
    fake.tell(cell(1, 'glass'))
    expect(shown()).toEqual(['bricks', 'bricks', 'air', 'air'])
    drawn.takeOff('one')
    expect([shown(), told.at(-1)]).toEqual([
      ['air', 'glass', 'air', 'air'],
      [0, 1],
    ])
    expect(drawn.isWaiting(at(0))).toBe(false)
  })

  test.each(['the frame', 'the answer'])('does not flicker when %s comes first', (first) => {
    const { fake, drawn, told, shown } = row()
    fake.arrive()
    drawn.put('one', [cell(0, 'bricks')])
    const steps = [() => fake.tell(cell(0, 'bricks')), () => drawn.stands('one')]
    for (const step of first === 'the frame' ? steps : steps.toReversed()) {
      step()
      expect(shown()[0]).toBe('bricks')
    }
    expect(told).toEqual([[0]])
    fake.tell(cell(0, 'glass'))
    expect(shown()[0]).toBe('glass')
  })

  test.each([
    ['the frame', (told: () => void, answered: () => void) => [told, answered]],
    ['the answer', (told: () => void, answered: () => void) => [answered, told]],
  ])('is not taken for what was built before it on the same block, when %s comes first', (_which, ordered) => {
    const { fake, drawn, shown } = row()
    fake.arrive()
    drawn.put('one', [cell(0, 'bricks')])
    drawn.put('two', [cell(0, 'glass')])
    const steps = ordered(
      () => fake.tell(cell(0, 'bricks')),
      () => drawn.stands('one'),
    )
    for (const step of [...steps, () => drawn.stands('two')]) {
      step()
      expect(shown()[0]).toBe('glass')
    }
    fake.tell(cell(0, 'glass'))
    expect(shown()[0]).toBe('glass')
  })

  test('gives way to who built over it before the answer came', () => {
    const { fake, drawn, shown } = row()
    fake.arrive()
    drawn.put('one', [cell(0, 'bricks')])
    fake.tell(cell(0, 'bricks'))
    fake.tell(cell(0, 'glass'))
    drawn.stands('one')
    expect(shown()[0]).toBe('glass')
  })

  test('waits for the ground, and is drawn on it when all is fetched anew', () => {
    const { fake, drawn, shown } = row()
    drawn.put('one', [cell(0, 'bricks'), { at: { x: 99, y: 60, z: 5 }, state: 'bricks' }])
    expect(drawn.voxels()).toBe(null)
    fake.arrive()
    expect(shown()).toEqual(['bricks', 'air', 'air', 'air'])
    fake.arrive([cell(0, 'bricks'), cell(3, 'sand')])
    drawn.stands('one')
    expect(shown()).toEqual(['bricks', 'air', 'air', 'sand'])
    fake.arrive()
    expect(shown()).toEqual(['air', 'air', 'air', 'air'])
  })

  test('lets go of the ground when nobody builds any more', () => {
    const { fake, drawn } = row()
    expect(fake.listeners()).toBe(2)
    drawn.stop()
    expect(fake.listeners()).toBe(0)
  })
})

/** A page that builds and a server that answers one work after the other; what it tells is on its way for a while. */
type Step =
  | { readonly does: 'put'; readonly cells: readonly DrawnCell[] }
  | { readonly does: 'others'; readonly cells: readonly DrawnCell[] }
  | { readonly does: 'answer'; readonly isTaken: boolean; readonly isAnswerFirst: boolean }
  | { readonly does: 'deliver' | 'fetch' }

const cells = fc
  .uniqueArray(fc.record({ place: fc.nat(3), state: fc.constantFrom('minecraft:air', 'bricks', 'glass') }), {
    selector: ({ place }) => place,
    minLength: 1,
    maxLength: 3,
  })
  .map((some) => some.map(({ place, state }) => cell(place, state)))
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('put' as const), cells }),
  fc.record({ does: fc.constant('others' as const), cells }),
  fc.record({ does: fc.constant('answer' as const), isTaken: fc.boolean(), isAnswerFirst: fc.boolean() }),
  fc.record({ does: fc.constantFrom('deliver' as const, 'fetch' as const) }),
)

test('after all is answered the page draws what the server has, in whatever order frames, answers and refusals came', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { fake, drawn, shown } = row()
      fake.arrive()
      const server = new Map([0, 1, 2, 3].map((place) => [place, 'minecraft:air']))
      /** Frames and answers on their way, in the order of the line. */
      const line: (() => void)[] = []
      const waiting: { id: string; cells: readonly DrawnCell[] }[] = []
      /** An answer that goes out when the next work is taken up, or all are done. */
      let late: (() => void) | null = null
      /** Works the page has heard nothing of. */
      const unheard: { id: string; cells: readonly DrawnCell[] }[] = []
      const write = (written: readonly DrawnCell[]): void => {
        for (const { at: where, state } of written) server.set(where.x - BOX.min.x, state)
      }
      const standing = () => [...server].map(([place, state]) => cell(place, state))

      function answer(isTaken: boolean, isAnswerFirst: boolean): void {
        if (late) line.push(late)
        late = null
        const work = waiting.shift()
        if (!work) return
        const heard = (then: () => void) => () => {
          unheard.splice(unheard.indexOf(work), 1)
          then()
        }
        if (!isTaken) return void line.push(heard(() => drawn.takeOff(work.id)))
        // what is as it was already is told of by no frame
        const changed = work.cells.filter(({ at: where, state }) => server.get(where.x - BOX.min.x) !== state)
        write(work.cells)
        const frame = () => changed.length > 0 && fake.tell(...changed)
        const answered = heard(() => drawn.stands(work.id))
        line.push(...(isAnswerFirst ? [answered, frame] : [frame]))
        if (!isAnswerFirst) late = answered
      }

      let works = 0
      for (const one of steps) {
        switch (one.does) {
          case 'put': {
            const work = { id: `${(works += 1)}`, cells: one.cells }
            waiting.push(work)
            unheard.push(work)
            drawn.put(work.id, work.cells)
            break
          }
          case 'others':
            write(one.cells)
            line.push(() => fake.tell(...one.cells))
            break
          case 'answer':
            answer(one.isTaken, one.isAnswerFirst)
            break
          case 'deliver':
            line.shift()?.()
            break
          case 'fetch':
            // all that is on its way is in it or comes after
            for (const sent of line.splice(0)) sent()
            fake.arrive(standing())
            break
        }
        // what is not answered is drawn whatever comes
        for (const { at: where } of unheard.flatMap((work) => work.cells)) {
          const last = unheard.flatMap((work) => work.cells).findLast((other) => other.at.x === where.x)
          expect(drawn.stateAt(where)).toBe(last?.state)
        }
      }
      while (waiting.length > 0 || late) answer(true, false)
      for (const sent of line.splice(0)) sent()
      expect(shown()).toEqual([...server.values()].map((state) => state.replace('minecraft:', '')))
    }),
    { numRuns: 1_000 },
  )
})
