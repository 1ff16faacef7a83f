import minecraftData from 'minecraft-data'

/** The one version an embedded world speaks. */
export const MINECRAFT = '1.18.2'

export const registry = minecraftData(MINECRAFT)
export const AIR = 0

type State = {
  readonly name: string
  readonly type: string
  readonly num_values: number
  readonly values?: readonly string[]
}
export type Block = {
  readonly id: number
  readonly name: string
  readonly minStateId: number
  readonly maxStateId: number
  readonly defaultState: number
  readonly boundingBox: string
  readonly material?: string
  readonly states?: readonly State[]
}

// minecraft-data's own types lag behind its data (states); this is the shape the 1.18.2 file has.
const blocksByName = registry.blocksByName as unknown as Readonly<Record<string, Block>>
const blocksByState = registry.blocksByStateId as unknown as Readonly<Record<number, Block>>

export type Properties = Readonly<Record<string, string>>

/** The block of a name with or without `minecraft:`; undefined when 1.18.2 has none. */
export function blockNamed(name: string): Block | undefined {
  const short = name.replace(/^minecraft:/, '')
  return Object.hasOwn(blocksByName, short) ? blocksByName[short] : undefined
}

/** The block a state id belongs to; air for an id that does not exist. */
export function blockOf(stateId: number): Block {
  const block = blocksByState[stateId] ?? blocksByState[AIR]
  if (!block) throw new Error('minecraft-data without air')
  return block
}

const valuesOf = (state: State): readonly string[] =>
  state.type === 'bool'
    ? ['true', 'false']
    : (state.values ?? Array.from({ length: state.num_values }, (_unused, index) => String(index)))

/** The id of a block with some properties; the others are as by default. Undefined for a value it cannot have. */
export function stateId(block: Block, properties: Properties = {}): number | undefined {
  const states = block.states ?? []
  if (Object.keys(properties).some((name) => !states.some((state) => state.name === name))) return undefined
  let id = 0
  let rest = block.defaultState - block.minStateId
  let weight = 1
  for (const state of states.toReversed()) {
    const given = properties[state.name]
    const index = given === undefined ? rest % state.num_values : valuesOf(state).indexOf(given)
    if (index < 0) return undefined
    rest = Math.floor(rest / state.num_values)
    id += index * weight
    weight *= state.num_values
  }
  return block.minStateId + id
}

/** Every property of a state, with its value. */
export function propertiesOf(id: number): Properties {
  const block = blockOf(id)
  const found: Record<string, string> = {}
  let rest = id - block.minStateId
  for (const state of (block.states ?? []).toReversed()) {
    found[state.name] = valuesOf(state)[rest % state.num_values] ?? ''
    rest = Math.floor(rest / state.num_values)
  }
  return found
}

/** A state as text: `minecraft:oak_door[facing=north,half=lower,…]`, properties in alphabetical order. */
export function stateText(id: number): string {
  const properties = Object.entries(propertiesOf(id)).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const inside = properties.map(([name, value]) => `${name}=${value}`).join(',')
  return `minecraft:${blockOf(id).name}${inside && `[${inside}]`}`
}

/** The id of a state written as text, properties in any order and number; undefined when there is no such state. */
export function stateFromText(text: string): number | undefined {
  const parts = stateParts(text)
  const block = blockNamed(parts?.name ?? '')
  return block && parts && stateId(block, parts.properties)
}

/** Name and properties of a state as text; undefined where it is none, or names a property twice. Says nothing of whether it exists. */
export function stateParts(text: string): { readonly name: string; readonly properties: Properties } | undefined {
  const [, name = '', inside = ''] = /^([a-z0-9_:]{1,64})(?:\[([a-z0-9_=,]{0,200})\])?$/.exec(text) ?? []
  if (name === '') return undefined
  const pairs = inside === '' ? [] : inside.split(',').map((pair) => pair.split('='))
  const properties = new Map<string, string>()
  for (const [property = '', value = '', ...rest] of pairs) {
    if (property === '' || value === '' || rest.length > 0 || properties.has(property)) return undefined
    properties.set(property, value)
  }
  return { name, properties: Object.fromEntries(properties) }
}
