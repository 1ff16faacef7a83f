import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOf } from './cells.ts'

const cell = (x: number, y: number, z: number) => ({ x, y, z })
const key = ({ x, y, z }: { x: number; y: number; z: number }) => `${x},${y},${z}`

test('a lamp is one box, and two that stand apart are two', () => {
  const lamp = (x: number) => [64, 65, 66, 67].map((y) => cell(x, y, 5))
  expect(boxesOf(lamp(1))).toEqual([{ min: cell(1, 64, 5), max: cell(1, 67, 5) }])
  expect(boxesOf([...lamp(1), ...lamp(3)])).toHaveLength(2)
})

test('the boxes are exactly the cells, each once', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { selector: (at) => at.join() })
  fc.assert(
    fc.property(cells, (some) => {
      const wanted = some.map(([x, y, z]) => cell(x, y, z))
      const filled = boxesOf(wanted).flatMap(({ min, max }) => {
        const all = []
        for (let x = min.x; x <= max.x; x += 1)
          for (let y = min.y; y <= max.y; y += 1) for (let z = min.z; z <= max.z; z += 1) all.push(cell(x, y, z))
        return all
      })
      expect(filled.map(key).toSorted()).toEqual(wanted.map(key).toSorted())
    }),
  )
})
