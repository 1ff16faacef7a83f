import type { Cells } from './list-cells.ts'
import { lookOf } from './list-columns.ts'
import { headingOf } from './list-heading.ts'
import { isSurname, isUsualFirstName } from './usual-names.ts'
import { writtenName } from './written-name.ts'

/** From so many words on, a line is no one person's name. */
const MANY_WORDS = 4
/** A column of first names has at least so many usual ones; one of surnames at most so many. */
const MOSTLY = 0.5
const HARDLY = 0.25

/** The same, with a row for every name. */
export function eachCell({ rows, by }: Cells): Cells {
  const parts = rows.flat().flatMap((cell) => cell.split(/[,;\t|/]|\s(?:og|and|&|\+)\s/u))
  const names = parts.map((part) => part.trim()).filter((part) => part !== '')
  const only = names.length === 1 ? (names[0] ?? '') : ''
  // names with nothing but blanks between them
  const spaced = rows.length === 1 && isManyNames(only) ? only.split(' ') : names
  return { rows: spaced.map((name) => [name]), by }
}

function isManyNames(line: string): boolean {
  const words = line.split(' ')
  return words.length > MANY_WORDS || (words.length > 2 && words.every(isUsualFirstName))
}

/** Whether every name is most likely a child, however many stand on a line; else every line is one. */
export function isEachAName(cells: Cells): boolean {
  const { rows } = cells
  const width = rows[0]?.length ?? 0
  if (width === 0 || headingOf(rows) >= 0) return false
  if (width === 1) return isListInCells(cells)
  const looks = (rows[0] ?? []).map((_cell, at) => lookOf(rows.map((row) => row[at] ?? '')))
  if (looks.some(({ isOfNames, names }) => !isOfNames && names.length === 0)) return false
  if (rows.length === 1) return !(width === 2 && rows.flat().some(isSurname) && rows.flat().some(isUsualFirstName))
  // parted in several ways
  if (rows.some((row) => row.some((cell) => cell.includes(',')))) return firstnessOf(eachCell(cells)) > MOSTLY
  const first = looks.map(({ firstness }) => firstness)
  const [most, least] = [Math.max(...first), Math.min(...first)]
  if (least >= MOSTLY) return true
  // nobody has three columns of names
  return width > 2 && least >= 0 && !(most >= MOSTLY && least < HARDLY && rows.every((row) => !row.includes('')))
}

/** One cell a line, and several names in most of them. */
function isListInCells(cells: Cells): boolean {
  const each = eachCell(cells)
  if (each.rows.length < cells.rows.length * 2) return false
  if (each.rows.some(([cell = '']) => writtenName(cell) === '')) return false
  // "Holm, Asta" within quotation marks is one child
  const before = cells.rows.flatMap(([cell = '']) => (cell.includes(',') ? [cell.split(',')[0] ?? ''] : []))
  return before.length === 0 || lookOf(before).firstness >= MOSTLY
}

const firstnessOf = (cells: Cells): number => lookOf(cells.rows.flat()).firstness
