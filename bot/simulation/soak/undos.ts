import { tryUndos } from '../../../worlds/src/blocks/test/undos.ts'

const STUDENTS = 30

/** Lets classes build and take back until so many undos are compared with a plain model. @returns How many were wrong. */
export function soakUndos(most: number, lot: (most: number) => number, tell: (line: string) => void): number {
  let [undos, cells, wrong] = [0, 0, 0]
  while (undos < most) {
    const tried = tryUndos(lot, 2 + lot(STUDENTS - 1))
    undos += tried.undos
    cells += tried.cells
    wrong += tried.wrong.length
    for (const line of tried.wrong) tell(line)
  }
  if (most > 0) tell(`${undos} undos over ${cells} cells, ${wrong} wrong`)
  return wrong
}
