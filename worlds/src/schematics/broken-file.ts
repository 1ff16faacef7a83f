/**
 * Why a file from elsewhere cannot be opened, and what its sentence needs. The codes are refusals of the server
 * (`server/domain/base/refusal.ts`), which has a sentence for each in both languages.
 */
export const BROKEN_FILE = {
  'file.empty': [],
  // megabytes: the most it may have
  'file.too-large': ['megabytes'],
  'file.too-many-cells': ['cells', 'most'],
  // small as a file, but what is packed in it is not
  'file.too-full': [],
  // neither of the formats: another file, or one of another program
  'file.not-building': [],
  // cut short, or changed on its way
  'file.damaged': [],
  // one of its three sides is missing or cannot be
  'file.no-size': [],
  // the list of its blocks is missing
  'file.no-blocks': [],
  // it says it has this many cells, and has more or fewer
  'file.cells-differ': ['cells'],
  // its palette contradicts itself, or a cell points beyond it
  'file.palette': [],
  // of a version of the format that nobody has described
  'file.version': ['version'],
  // made in a newer Minecraft
  'file.newer': ['minecraft', 'ours'],
  // made before blocks had names
  'file.older': ['ours'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type BrokenFileCode = keyof typeof BROKEN_FILE

type Params<C extends BrokenFileCode> = Readonly<Record<(typeof BROKEN_FILE)[C][number], string | number>>

/** Thrown for a file that is not opened: the one error `openBuilding` has. */
export class BrokenFile extends Error {
  readonly code: BrokenFileCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: BrokenFileCode, params: Readonly<Record<string, string | number>>) {
    super(code)
    this.code = code
    this.params = params
  }
}

/** A `BrokenFile` with just the params its code has. */
export function broken<C extends BrokenFileCode>(
  code: C,
  ...[params]: (typeof BROKEN_FILE)[C] extends readonly [] ? [] : [Params<C>]
): BrokenFile {
  return new BrokenFile(code, params ?? {})
}

/** How much a file may hold: bytes as it comes, bytes unpacked, cells, and values of its NBT. */
export type Limits = {
  readonly bytes: number
  readonly unpacked: number
  readonly cells: number
  readonly values: number
}

/** The largest area of a group has 98,304 cells; beside them a file holds biomes and what is in chests. */
export const LIMITS: Limits = { bytes: 2 * 1024 * 1024, unpacked: 8 * 1024 * 1024, cells: 100_000, values: 200_000 }
