import { seen } from '@jagten/lesson-plans/letters'
import { SIGN, entityId, entityKind } from '../embedded/ground/block-entities.ts'
import { signFromNbt, signToNbt } from '../embedded/ground/sign.ts'
import { blockOf } from '../embedded/ground/states.ts'
import { LONGEST_EXTRA } from '../embedded/written.ts'
import type { Position } from '../geometry/index.ts'
import { cellIndex, cellPosition, nbt } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import type { Beside, Opened } from './opened.ts'
import type { Turns } from './turns.ts'

/** Something a file has and our world has not: what it is called there, how often, and where first (null where it does not say). */
export type Missing = { readonly name: string; readonly count: number; readonly at: Position | null }

/** They do something by themselves, once the area is opened in Minecraft itself. */
const ACTING = /command_block$|^(spawner|structure_block|jigsaw)$/
const LONGEST_NAME = 100

/** A name out of a file, fit to be shown: nothing in it that is not seen, and not without end. */
export const shown = (name: string): string => seen(name.slice(0, LONGEST_NAME)).trim() || '?'

/** What blocks hold beside their states, and what could not be kept of it. `stateAt`: the state id of a cell. */
export async function keepBesides(
  { size, format, blockEntities }: Opened,
  stateAt: (cell: number) => number,
  turns: Turns,
): Promise<{ readonly extras: ReadonlyMap<number, string>; readonly missing: readonly Beside[] }> {
  const extras = new Map<number, string>()
  const missing: Beside[] = []
  for (const one of blockEntities) {
    await turns()
    const cell = one.at && cellIn(size, one.at)
    const kept = cell === null ? null : keep(stateAt(cell), one.data, format === 'mcedit')
    if (cell !== null && kept !== null) extras.set(cell, toText(kept))
    // of a bed or a bell there is one, but it says nothing
    else if (Object.keys(one.data).length > 0) missing.push(one)
  }
  return { extras, missing }
}

/**
 * What a block in this state may hold of that; null where our world has nothing that could hold it. Before 1.13 things had
 * numbers, so that of `isOld` files only the words of signs mean today what they meant.
 */
function keep(state: number, data: nbt.Compound, isOld = false): nbt.Compound | null {
  const kind = entityKind(state)
  if (kind === SIGN) return publicSign(data)
  if (kind === undefined || isOld || ACTING.test(blockOf(state).name)) return null
  // a longer one would be gone once it stands in the world
  return nbt.writeNbt('', data).length <= LONGEST_EXTRA ? data : null
}

/** The words of a sign that everybody may read: no commands behind them, and none that a teacher has hidden. */
function publicSign(data: nbt.Compound): nbt.Compound {
  const { lines, hidden } = signFromNbt(data)
  return signToNbt({ lines: hidden ? ['', '', '', ''] : lines, hidden: false })
}

function cellIn(size: Position, { x, y, z }: Position): number | null {
  const isInside = x >= 0 && y >= 0 && z >= 0 && x < size.x && y < size.y && z < size.z
  return isInside ? cellIndex(size, x, y, z) : null
}

const toText = (held: nbt.Compound): string => Buffer.from(nbt.writeNbt('', held)).toString('base64')

/** The same things counted once, the first place of each with them. */
export function counted(things: readonly Beside[]): Missing[] {
  const found = new Map<string, Missing>()
  for (const { id, at } of things) {
    const name = shown(id)
    const before = found.get(name)
    found.set(name, before ? { ...before, count: before.count + 1 } : { name, count: 1, at })
  }
  return [...found.values()]
}

/** The block entities of a file that is to be written, as Sponge version 2 has them. */
export async function blockEntityTags(
  { size, extras = new Map() }: Voxels,
  stateAt: (cell: number) => number,
  turns: Turns,
): Promise<nbt.Tag> {
  const tags: nbt.Tag[] = []
  for (const [cell, text] of extras) {
    await turns()
    const held = keep(stateAt(cell), nbt.readNbt(Buffer.from(text, 'base64')))
    if (!held) continue
    const { x, y, z } = cellPosition(size, cell)
    const id = nbt.string(entityId(stateAt(cell)) ?? '')
    tags.push(nbt.compound({ ...held, Id: id, Pos: { kind: 'ints', value: [x, y, z] } }))
  }
  return nbt.list(tags)
}
