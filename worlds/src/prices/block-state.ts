/** A block state taken apart: its name without `minecraft:`, and its properties in the order they were written. */
export type BlockState = { readonly name: string; readonly properties: Readonly<Record<string, string>> }

/** Takes apart a state as in `minecraft:oak_door[facing=north,half=lower]`, with or without `minecraft:`. */
export function readState(state: string): BlockState {
  const [whole = '', inside = ''] = state.split(/[[\]]/)
  const pairs = inside.split(',').filter(Boolean)
  return {
    name: whole.replace(/^minecraft:/, ''),
    properties: Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string])),
  }
}

/** The state as text, its properties in alphabetical order. */
export function writeState({ name, properties }: BlockState): string {
  const inside = Object.entries(properties)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(',')
  return `minecraft:${name}${inside && `[${inside}]`}`
}

/** How a block stands, apart from what its neighbours or a hand on it change (open, lit, joined to the next fence …). */
const POSE = ['axis', 'face', 'facing', 'half', 'hanging', 'part', 'rotation', 'type']

/** The same text for two states of one block that stand the same way. */
export function poseOf(state: string): string {
  const { name, properties } = readState(state)
  return [name, ...POSE.map((key) => properties[key] ?? '')].join(' ')
}

/**
 * How many blocks somebody put into a cell that looks like this: none for the upper half of a door, the head of a bed and water
 * that flows there by itself, two for a slab on a slab.
 */
export function blocksIn({ name, properties }: BlockState): 0 | 1 | 2 {
  if (properties['half'] === 'upper' || properties['part'] === 'head') return 0
  if (name === 'water' && (properties['level'] ?? '0') !== '0') return 0
  return properties['type'] === 'double' ? 2 : 1
}
