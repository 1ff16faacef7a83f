import type { Cells } from './list-cells.ts'
import { isHeading } from './list-heading.ts'
import { isSex, roleOf } from './list-words.ts'
import type { Role } from './list-words.ts'
import { isSurname, isUsualFirstName } from './usual-names.ts'
import { isSurnameFirst, writtenName } from './written-name.ts'

/** How plainly the first words must be surnames, and the last ones first names. */
const TURNED = 0.4
/** "Emma B.", "Emma 2": told apart from another. */
const INITIAL = /\s(?:\p{L}\.?|\d+)$/u

export type Columns = {
  /** The one of first names, as far as can be told. */
  readonly column: number
  /** Of each column: most of its names have a surname behind them. */
  readonly hasSurnames: readonly boolean[]
  /** Of each column: its names have the surname before them, without a comma ("Holm Asta"). */
  readonly isTurned: readonly boolean[]
}

/** What one column looks like from its cells. */
export type Look = {
  /** The names in it, as they are written. */
  readonly names: readonly string[]
  /** Names stand in it, and not classes, numbers, user names, or the same word in every row. */
  readonly isOfNames: boolean
  /** How many of its names are usual first names, less how many are plainly surnames; from -1 to 1. */
  readonly firstness: number
}

/** Which column holds the first names: the one that says so, or the one that looks most like them. `heading`: -1 for none. */
export function columnsOf({ rows, by }: Cells, heading: number): Columns {
  const roles = (rows[heading] ?? []).map(roleOf)
  const below = rows.filter((row, at) => !isHeading(row) && (row.length === 1 || at > heading))
  const looks = (rows[0] ?? []).map((_cell, at) => lookOf(below.map((row) => row[at] ?? '')))
  const hasFamily = roles.includes('family')
  return {
    column: columnSaid(roles, looks) ?? columnSeen(roles, looks, by),
    hasSurnames: looks.map(({ names }, at) => {
      if (roles[at] === 'first' || (hasFamily && roles[at] !== 'family')) return false
      return haveSurnames(names)
    }),
    isTurned: looks.map(({ names, firstness }) => {
      const last = names.map((name) => name.split(' ').at(-1) ?? '')
      return firstness < -TURNED && lookOf(last).firstness > TURNED && last.every((word, at) => word !== names[at])
    }),
  }
}

function columnSaid(roles: readonly (Role | null)[], looks: readonly Look[]): number | null {
  const holds = (role: Role) => roles.findIndex((said, at) => said === role && (looks[at]?.names.length ?? 0) > 0)
  const [first, full] = [holds('first'), holds('full')]
  if (first >= 0) return first
  return full >= 0 ? full : null
}

function columnSeen(roles: readonly (Role | null)[], looks: readonly Look[], by: Cells['by']): number {
  const open = looks.flatMap((look, at) =>
    look.isOfNames && roles[at] !== 'family' && roles[at] !== 'other' ? [{ at, ...look }] : [],
  )
  const best = open.toSorted((one, other) => other.firstness - one.firstness)[0]
  if (!best)
    return Math.max(
      0,
      looks.findIndex(({ names }) => names.length > 0),
    )
  // "Holm, Asta": where no name tells, two with a comma between stand as in a register
  const [one, two] = open
  const isRegister = by === ',' && looks.length === 2 && one?.firstness === two?.firstness
  return isRegister ? 1 : best.at
}

/** What a column without its heading looks like. */
export function lookOf(cells: readonly string[]): Look {
  const filled = cells.filter((cell) => cell !== '')
  const names = filled.map(writtenName).filter((name) => name !== '')
  const kinds = new Set(filled.map((cell) => cell.toLowerCase())).size
  const isOneThing = filled.length > 2 && kinds === 1
  const isOfNames = names.length * 2 > filled.length && !isOneThing && !filled.every(isSex)
  const usual = names.filter(isUsualFirstName).length
  const surnames = names.filter((name) => isSurnameFirst(name) || isSurname(name)).length
  // what nobody writes with a capital letter is more likely a user name
  const small = names.filter((name) => !/\p{Lu}/u.test(name)).length
  const share = (count: number): number => (names.length === 0 ? 0 : count / names.length)
  return { names, isOfNames, firstness: share(usual) - share(surnames) - share(small) / 2 }
}

/** Most have a word behind the first that is no second first name ("Anna Sofie") and no initial ("Emma B."). */
function haveSurnames(names: readonly string[]): boolean {
  const single = names.filter((name) => !isSurnameFirst(name))
  const words = single.filter((name) => name.includes(' ')).length
  // no class has nobody but children with two first names
  if (single.length > 2 && words === single.length && !single.every((name) => INITIAL.test(name))) return true
  const several = single.filter((name) => {
    const last = name.split(' ').slice(1).at(-1) ?? ''
    return last !== '' && !INITIAL.test(name) && !isUsualFirstName(last)
  })
  return several.length * 2 > single.length
}
