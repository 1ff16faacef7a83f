import type { Author, Held, Stroke } from '../stroke.ts'
import { isSameHeld } from '../stroke.ts'
import { undo } from '../undo.ts'
import { createClassHistory } from './class-history.ts'
import type { Lot } from './class-history.ts'

const TURNS = 24
const TEACHER: Author = { kind: 'teacher' }

/** What came of the undos of one class: how many cells were looked at, and what is not as the plain model says. */
export type Tried = { readonly undos: number; readonly cells: number; readonly wrong: readonly string[] }

/** A class builds, changes things nobody tells of and takes strokes back; each undo is compared with the plain model. */
export function tryUndos(lot: Lot, students: number): Tried {
  const klass = createClassHistory(lot, students, 6)
  const wrong: string[] = []
  let [undos, cells] = [0, 0]
  for (let turn = 0; turn < TURNS; turn += 1) {
    const what = lot(10)
    if (what === 9) klass.hide()
    if (what < 7) klass.build()
    if (what !== 7 && what !== 8) continue
    const chosen = choose(klass.strokes, lot, students)
    const expected = klass.expected(chosen)
    const done = undo(klass.strokes, chosen, klass.now)
    klass.carryOut(done.cells, chosen, TEACHER)
    undos += 1
    cells += expected.after.length
    for (const [cell, stands] of klass.world().entries())
      if (!isSameHeld(stands, expected.after[cell] as Held))
        wrong.push(`turn ${turn}: cell ${cell} is ${stands.state}, not ${expected.after[cell]?.state}`)
    const kept = new Map(done.kept.map(({ at, by }) => [at.x, by]))
    if (inWords(kept) !== inWords(expected.kept))
      wrong.push(`turn ${turn}: kept ${inWords(kept)}, not ${inWords(expected.kept)}`)
    const again = undo(klass.strokes, chosen, klass.now)
    if (again.cells.length > 0) wrong.push(`turn ${turn}: the same undo finds ${again.cells.length} cells again`)
  }
  return { undos, cells, wrong }
}

/** The last while of two students, or strokes here and there, undos never. */
function choose(strokes: readonly Stroke[], lot: Lot, students: number): (stroke: Stroke) => boolean {
  const who = new Set([lot(students), lot(students)].map((student) => `s${student}`))
  const since = lot(strokes.length + 1)
  const isByWho = lot(2) === 0
  const some = new Set(strokes.filter(() => lot(3) === 0))
  return (stroke) => {
    const { by, number, cause } = stroke
    if (cause === 'undo') return false
    return isByWho ? by.kind === 'student' && who.has(by.student ?? '') && number > since : some.has(stroke)
  }
}

function inWords(kept: ReadonlyMap<number, Author>): string {
  return JSON.stringify([...kept].toSorted(([one], [other]) => one - other))
}
