import type { Box } from '@jagten/worlds/geometry'
import type { Bill, PriceList } from '@jagten/worlds/prices'
import type { GroupId, TextId } from '../domain/base/ids.ts'

/**
 * `GET /api/classes/:id/areas/common`: the land between the areas. `sites`: places where things are often put up; `spent`: what
 * all areas and the common land cost together, in whole kroner of play money, for which the class may have a budget;
 * `perHomeMonth`: what each home would pay a month for that.
 */
export type CommonDetail = {
  readonly id: 'common'
  readonly bill: Bill
  readonly spent: number
  readonly perHomeMonth: number
  readonly sites: readonly { readonly x: number; readonly y: number; readonly z: number }[]
}

/** `GET /api/classes/:id/areas/:area`. */
export type AreaDetail = {
  readonly id: string
  readonly group: GroupId | null
  readonly box: Box
  /** As long as it is the same, what stands in the area is too. */
  readonly edition: string
  /** How many cells are otherwise than at first. */
  readonly built: number
  /** How many cells are not air. */
  readonly blocks: number
  /** What the class has built there for, in play money. */
  readonly bill: Bill
  /** The oldest first; `at` in Unix milliseconds. `label`: null for one without a name, or whose name is hidden. */
  readonly versions: readonly AreaVersion[]
}

export type AreaVersion = {
  readonly id: string
  readonly at: number
  /** Why it was kept: somebody asked for it, a step began, the bell rang, time went by, a file came in. */
  readonly reason: string
  readonly label: string | null
  /** The viewer named it, and the name is hidden from others until the teacher has read it. */
  readonly waits: boolean
  /** The text of the name, by which the teacher hides it and shows it again: for the teacher alone, null for everybody else. */
  readonly text: { readonly id: TextId; readonly hidden: boolean } | null
  readonly blocks: number
}

/** `GET /api/prices`: what building costs, what there is to build with, and what the things of the list look like. */
export type Prices = PriceList

/**
 * How many blocks of an area come, go and become others, and the columns in which one sees that from above, in cells from
 * the area's north-west corner: as two versions are compared.
 */
type Comparison = {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly columns: readonly {
    readonly x: number
    readonly z: number
    readonly mark: 'added' | 'removed' | 'changed'
  }[]
}

/**
 * What taking something back would do, when it is only looked at: which blocks would come, go and become others, and the
 * columns (in cells from the area's north-west corner) in which blocks would stay, because somebody built there later.
 */
export type Would = Comparison & { readonly stays: readonly { readonly x: number; readonly z: number }[] }

/**
 * `POST /api/classes/:id/areas/:area.schem`: how many cells become others, blocks of the file that cannot stand here (a
 * magenta one stands in their place), and what else of it was left out.
 */
export type ImportedBuilding = {
  readonly cells: number
  /** The way back: what `area.undo` takes back; null while it is only looked at. */
  readonly work: string | null
  /** Of the area as it would be. */
  readonly bill: Bill
  readonly comparison: Comparison
  readonly unknown: readonly { readonly name: string; readonly count: number }[]
  readonly leftOut: readonly { readonly name: string; readonly count: number }[]
}

/**
 * The head of what `GET /api/classes/:id/areas/:area/versions/:version` answers (`now`: what stands there now,
 * `first`: what stood there before anybody built), written like
 * `GroundHead`: four bytes with its length, this as JSON, then the cells of the box.
 */
export type AreaBlocksHead = { readonly box: Box; readonly palette: readonly string[] }

/** One thing that happened to a block, of `GET /api/classes/:id/blocks`; the newest first. */
export type BlockPast = {
  readonly at: number
  /** `student`: an id, and null when it is not kept any more; then the group is. */
  readonly by:
    | { readonly kind: 'student'; readonly student: string | null; readonly group: GroupId | null }
    | { readonly kind: 'teacher' | 'lykke' | 'unknown' }
  readonly before: string
  readonly after: string
  readonly cause: string
  /** Number of the proposal it was decided by, when it was built for a decision. */
  readonly decision?: number
}

/**
 * What the teacher's player is told of a block it points at: the last that happened to it, the newest first; and when nothing
 * did, of what has stood `before` it, on the side that was pointed at. `name`: null when it is not kept any more.
 */
export type BlockTold = {
  readonly of: 'block' | 'before'
  readonly past: readonly (Omit<BlockPast, 'by'> & {
    readonly by:
      | { readonly kind: 'student'; readonly name: string | null; readonly group: GroupId | null }
      | Exclude<BlockPast['by'], { kind: 'student' }>
  })[]
}

/**
 * `GET /api/classes/:id/areas/:area/builder?x&y&z`: who changed a block last, told to the group whose area it is. `someone`: a
 * student who is not in the group, or of whom only the group is kept. `by`: null where nobody has built.
 */
export type CellBuilder = {
  readonly by:
    | { readonly kind: 'student'; readonly name: string }
    | { readonly kind: 'me' | 'someone' | 'teacher' | 'lykke' | 'unknown' }
    | null
}

/** What kind of block it is by the price list; null for one of no kind. */
type KindName = PriceList['kinds'][number]['name'] | null

/** One thing that happened in a column, asked for by x and z alone: at which height, and what kinds of blocks they were. */
export type ColumnPast = BlockPast & {
  readonly y: number
  readonly kinds: { readonly before: KindName; readonly after: KindName }
}
