import type { Block, Properties } from './states.ts'
import { propertiesOf, registry } from './states.ts'

/** The brightest a block can be. */
export const BRIGHTEST = 15

/** Blocks that shine in some of their states alone: how bright, by what the state says. */
const BY_STATE: readonly (readonly [RegExp, (is: Properties) => number])[] = [
  [/candle$/, (is) => 3 * Number(is['candles'])],
  [/candle_cake$/, () => 3],
  [/^(furnace|smoker|blast_furnace)$/, () => 13],
  [/^(deepslate_)?redstone_ore$/, () => 9],
  [/^redstone_lamp$/, () => BRIGHTEST],
  [/^sea_pickle$/, (is) => (is['waterlogged'] === 'true' ? 3 + 3 * Number(is['pickles']) : 0)],
  [/^cave_vines(_plant)?$/, (is) => (is['berries'] === 'true' ? 14 : 0)],
  [/^glow_lichen$/, (is) => (['down', 'up', 'north', 'south', 'west', 'east'].some((s) => is[s] === 'true') ? 7 : 0)],
  [/^respawn_anchor$/, (is) => Math.floor((Number(is['charges']) / 4) * BRIGHTEST)],
  [/^light$/, (is) => Number(is['level'])],
]

/** What a block says of the light in its default state; minecraft-data's types lack both. */
type Lit = Block & { readonly emitLight: number; readonly filterLight: number }

const blocks = registry.blocksArray as unknown as readonly Lit[]
const STATES = Math.max(...blocks.map(({ maxStateId }) => maxStateId)) + 1

/** How bright a state shines by itself, 0 to 15, by its id. */
export const SHINES = new Uint8Array(STATES)
/** How much of the light that comes into a state is taken, by its id: 15 is all of it. */
export const TAKES = new Uint8Array(STATES)

for (const block of blocks)
  for (let id = block.minStateId; id <= block.maxStateId; id += 1) {
    const is = propertiesOf(id)
    SHINES[id] = shineOf(block, is)
    TAKES[id] = takenBy(block, is)
  }

function shineOf({ name, emitLight }: Lit, is: Properties): number {
  if (is['lit'] === 'false') return 0
  return BY_STATE.find(([names]) => names.test(name))?.[1](is) ?? emitLight
}

/** A slab, a layer of snow or a piston is a whole block in some of its states alone, and water in a block dims it. */
function takenBy({ filterLight }: Lit, is: Properties): number {
  if (is['type'] === 'double' || is['layers'] === '8') return BRIGHTEST
  if (is['extended'] === 'true') return 0
  // Leaves and water itself have theirs already; a fence under water takes what the water takes.
  return is['waterlogged'] === 'true' ? Math.max(1, filterLight) : filterLight
}
