import type { Box, Position } from '../../../geometry/index.ts'
import { overlap, size } from '../../../geometry/index.ts'
import { AIR } from '../../ground/states.ts'
import type { Site } from '../../site.ts'
import type { Operation, Reader } from './reader.ts'
import { Wrong } from './reader.ts'

/** As in Minecraft itself. */
const MOST_BLOCKS = 32_768

/** `/setblock`, `/fill` and `/clone`, written straight into the columns: nothing falls, flows or breaks off by it. */
export function blockOperations(site: Site): Record<'setblock' | 'fill' | 'clone', Operation> {
  const { ground } = site
  const stateAt = ({ x, y, z }: Position): number => ground.get(x, y, z)
  /** A block anew: what it held is gone, also when it is the same block. */
  function put(at: Position, stateId: number): void {
    if (ground.extra(at)) ground.setExtra(at, null)
    ground.set(at.x, at.y, at.z, stateId)
  }

  return {
    setblock: {
      usage: '/setblock <x> <y> <z> <block>[<states>] [replace|keep|destroy]',
      run(_by, words) {
        const at = words.block()
        const stateId = words.state()
        const how = words.choice(['replace', 'keep', 'destroy'])
        if (how === 'keep' && stateAt(at) !== AIR) throw new Wrong('There is a block already')
        put(at, stateId)
      },
    },

    fill: {
      usage: '/fill <x1> <y1> <z1> <x2> <y2> <z2> <block>[<states>] [replace [<block>]|keep|hollow|outline|destroy]',
      run(_by, words) {
        const box = boxOf(words)
        const stateId = words.state()
        const how = words.choice(['replace', 'keep', 'hollow', 'outline', 'destroy'])
        const only = how === 'keep' ? AIR : how === 'replace' && words.count > 0 ? words.state() : null
        for (const at of cellsOf(box)) {
          if (only !== null && stateAt(at) !== only) continue
          if (how === 'hollow' || how === 'outline') {
            if (onEdge(box, at)) put(at, stateId)
            else if (how === 'hollow') put(at, AIR)
          } else put(at, stateId)
        }
      },
    },

    clone: {
      usage: '/clone <x1> <y1> <z1> <x2> <y2> <z2> <x> <y> <z> [replace|masked] [normal|force|move]',
      run(_by, words) {
        const from = boxOf(words)
        const to = words.block()
        const masked = words.choice(['replace', 'masked']) === 'masked'
        const how = words.choice(['normal', 'force', 'move'])
        const { x, y, z } = size(from)
        const target = { min: to, max: { x: to.x + x - 1, y: to.y + y - 1, z: to.z + z - 1 } }
        if (how === 'normal' && overlap(from, target)) throw new Wrong('The two overlap: force or move')
        if (!ground.reaches(target.max.x, target.max.y, target.max.z)) throw new Wrong('Outside the world')
        // All of it is read before any of it is written: the two may overlap.
        const copied = [...cellsOf(from)]
          .map((at) => ({ at, stateId: stateAt(at), extra: ground.extra(at) }))
          .filter(({ stateId }) => !masked || stateId !== AIR)
        if (how === 'move') for (const { at } of copied) put(at, AIR)
        for (const { at, stateId, extra } of copied) {
          const there = { x: at.x - from.min.x + to.x, y: at.y - from.min.y + to.y, z: at.z - from.min.z + to.z }
          put(there, stateId)
          if (extra) ground.setExtra(there, extra)
        }
      },
    },
  }
}

function boxOf(words: Reader): Box {
  const [one, other] = [words.block(), words.block()]
  const box = {
    min: { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), z: Math.min(one.z, other.z) },
    max: { x: Math.max(one.x, other.x), y: Math.max(one.y, other.y), z: Math.max(one.z, other.z) },
  }
  const { x, y, z } = size(box)
  if (x * y * z > MOST_BLOCKS) throw new Wrong(`${x * y * z} blocks, ${MOST_BLOCKS} at most`)
  return box
}

function* cellsOf({ min, max }: Box): Generator<Position> {
  for (let y = min.y; y <= max.y; y += 1)
    for (let z = min.z; z <= max.z; z += 1) for (let x = min.x; x <= max.x; x += 1) yield { x, y, z }
}

const onEdge = ({ min, max }: Box, { x, y, z }: Position): boolean =>
  x === min.x || x === max.x || y === min.y || y === max.y || z === min.z || z === max.z
