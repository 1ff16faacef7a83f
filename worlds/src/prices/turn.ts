import { readState, writeState } from './block-state.ts'

/** In the order of quarter turns to the right, seen from above. */
export const FACINGS = ['south', 'west', 'north', 'east'] as const
/** Where a thing's front looks. */
export type Facing = (typeof FACINGS)[number]

const isFacing = (word: string): word is Facing => FACINGS.some((facing) => facing === word)

/** A quarter turn to the right of a side; anything else stays: up, down. */
const rightOf = (side: string): string =>
  isFacing(side) ? (FACINGS[(FACINGS.indexOf(side) + 1) % FACINGS.length] ?? side) : side

/** Rails name the two sides they join, south and north before west and east. */
function railTurned(shape: string): string {
  const sides = shape.split('_').map(rightOf)
  if (sides[0] === 'ascending') return sides.join('_')
  const order = ['north', 'south', 'east', 'west']
  return sides.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)).join('_')
}

function valueTurned(key: string, value: string): string {
  switch (key) {
    case 'facing':
      return rightOf(value)
    case 'axis':
      return value === 'x' ? 'z' : value === 'z' ? 'x' : value
    case 'rotation':
      return String((Number(value) + 4) % 16)
    case 'shape':
      return /north|south|east|west/.test(value) ? railTurned(value) : value
    case 'orientation':
      return value.split('_').map(rightOf).join('_')
    default:
      return value
  }
}

/** A block state after quarter turns to the right, seen from above: stairs, signs, fences that join up, rails. */
export function stateTurned(state: string, quarters: number): string {
  let turned = readState(state)
  for (let done = 0; done < quarters; done += 1) {
    const properties = Object.entries(turned.properties).map(([key, value]) => [rightOf(key), valueTurned(key, value)])
    turned = { name: turned.name, properties: Object.fromEntries(properties) }
  }
  return writeState(turned)
}
