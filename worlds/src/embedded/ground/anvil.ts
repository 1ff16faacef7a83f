import { nbt } from '../../voxels/index.ts'
import { entitiesOf, entityKind } from './block-entities.ts'
import { checkDataVersion, DATA_VERSION } from './data-version.ts'
import { Column, LOWEST, SECTIONS } from './column.ts'
import { pack, unpack } from './packing.ts'
import { stateFromText, stateId, blockNamed, propertiesOf, blockOf } from './states.ts'

const { byte, compound, int, list, long, longs, string } = nbt

/** A column as Minecraft keeps it in a region file, so that a teacher can open the folder in Minecraft itself. */
export function columnToNbt(column: Column, x: number, z: number): Uint8Array {
  const sections = column.sections.map((cells, index) => {
    const packed = cells && pack(cells, Infinity, 0)
    return compound({
      Y: byte(index + LOWEST / 16),
      block_states: compound(
        packed
          ? { palette: list(packed.palette.map(stateTag)), ...(packed.bits && { data: longs(packed.words) }) }
          : { palette: list([compound({ Name: string('minecraft:air') })]) },
      ),
      biomes: compound({ palette: list([string('minecraft:plains')]) }),
    })
  })
  return nbt.writeNbt('', {
    DataVersion: int(DATA_VERSION),
    Status: string('full'),
    xPos: int(x),
    yPos: int(LOWEST / 16),
    zPos: int(z),
    LastUpdate: long(0n),
    InhabitedTime: long(0n),
    isLightOn: byte(0),
    sections: list(sections),
    block_entities: list(
      [...entitiesOf(column)].map((one) =>
        compound({
          ...column.extra(one.x, one.y, one.z),
          id: string(one.id),
          x: int(x * 16 + one.x),
          y: int(one.y),
          z: int(z * 16 + one.z),
          keepPacked: byte(0),
        }),
      ),
    ),
    block_ticks: list([]),
    fluid_ticks: list([]),
    PostProcessing: list([]),
    structures: compound({}),
    Heightmaps: compound({}),
  })
}

function stateTag(id: number): nbt.Tag {
  const properties = Object.entries(propertiesOf(id)).map(([name, value]) => [name, string(value)] as const)
  const name = string(`minecraft:${blockOf(id).name}`)
  if (properties.length === 0) return compound({ Name: name })
  return compound({ Name: name, Properties: compound(Object.fromEntries(properties)) })
}

/** @param file - Where it lies, for whom it may concern. @throws Unusable if it is of another version; RangeError if the bytes are not a column. A block that 1.18.2 does not know becomes air. */
export function columnFromNbt(source: Uint8Array, file = 'column'): Column {
  const { DataVersion: version, sections, block_entities: entities } = nbt.readNbt(source)
  checkDataVersion(version, file)
  if (sections?.kind !== 'list') throw new RangeError('a column without sections')
  const column = new Column()
  for (const section of sections.value) {
    if (section.kind !== 'compound') continue
    const { Y: y, block_states: states } = section.value
    if (y?.kind !== 'byte' || states?.kind !== 'compound') continue
    const index = y.value - LOWEST / 16
    const { palette, data } = states.value
    if (palette?.kind !== 'list' || index < 0 || index >= SECTIONS) continue
    const ids = palette.value.map(idOf)
    if (ids.length === 1 && ids[0] === 0) continue
    column.sections[index] = unpack(ids, data?.kind === 'longs' ? data.value : [])
  }
  for (const entity of entities?.kind === 'list' ? entities.value : []) readExtra(column, entity)
  return column
}

function readExtra(column: Column, tag: nbt.Tag): void {
  if (tag.kind !== 'compound') return
  const { id: _id, keepPacked: _packed, x, y, z, ...held } = tag.value
  if (x?.kind !== 'int' || y?.kind !== 'int' || z?.kind !== 'int' || Object.keys(held).length === 0) return
  if (entityKind(column.get(x.value, y.value, z.value)) === undefined) return
  column.setExtra(x.value, y.value, z.value, held)
}

function idOf(tag: nbt.Tag): number {
  if (tag.kind !== 'compound') throw new RangeError('a palette entry that is none')
  const { Name: name, Properties: properties } = tag.value
  if (name?.kind !== 'string') throw new RangeError('a palette entry without its name')
  if (properties?.kind !== 'compound') return stateFromText(name.value) ?? 0
  const block = blockNamed(name.value)
  const given = Object.entries(properties.value).map(([key, value]) => [key, String(value.value)])
  return (block && stateId(block, Object.fromEntries(given))) ?? 0
}
