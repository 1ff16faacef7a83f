import { expect, test } from 'vitest'
import { glided } from './gliding.ts'

const at = (x: number) => ({ x, y: 64, z: 0 })

test('a figure walks to where it is told to be, never past it, and then stands', () => {
  let drawn: ReturnType<typeof glided>['drawn'] = new Map([['asta', at(0)]])
  let before = 0
  for (let frame = 0; frame < 200; frame += 1) {
    const next = glided(drawn, [{ id: 'asta', at: at(1) }], 1 / 60)
    drawn = next.drawn
    const { x } = drawn.get('asta')!
    expect(x).toBeGreaterThanOrEqual(before)
    expect(x).toBeLessThanOrEqual(1)
    if (!next.isOnTheWay) break
    before = x
  }
  expect(drawn.get('asta')).toEqual(at(1))
})

test('who is new, or was set down far away, is there at once; who is gone is not drawn', () => {
  const drawn = new Map([
    ['asta', at(0)],
    ['bo', at(0)],
  ])
  const figures = [
    { id: 'asta', at: at(100) },
    { id: 'carl', at: at(5) },
  ]
  expect(glided(drawn, figures, 1 / 60)).toEqual({
    drawn: new Map([
      ['asta', at(100)],
      ['carl', at(5)],
    ]),
    isOnTheWay: false,
  })
})
