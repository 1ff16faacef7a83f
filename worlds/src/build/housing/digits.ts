import type { Canvas, Point } from '../canvas.ts'

/** Digits of three by five blocks, rows from the top. They are read from far away, which a sign is not. */
const DIGITS: readonly (readonly string[])[] = [
  ['###', '#.#', '#.#', '#.#', '###'],
  ['.#.', '##.', '.#.', '.#.', '###'],
  ['###', '..#', '###', '#..', '###'],
  ['###', '..#', '.##', '..#', '###'],
  ['#.#', '#.#', '###', '..#', '..#'],
  ['###', '#..', '###', '..#', '###'],
  ['###', '#..', '###', '#.#', '###'],
  ['###', '..#', '..#', '..#', '..#'],
  ['###', '#.#', '###', '#.#', '###'],
  ['###', '#.#', '###', '..#', '###'],
]

/** How wide a number is: three a digit and one between. */
export const widthOf = (number: number): number => String(number).length * 4 - 1

/** Writes a number whose upper left corner, as one reads it, is `corner`; `step` is -1 where reading goes west. */
export function writeNumber(canvas: Canvas, number: number, [x, y, z]: Point, step: 1 | -1, block: string): void {
  for (const [index, digit] of [...String(number)].entries())
    for (const [row, line] of (DIGITS[Number(digit)] ?? []).entries())
      for (const [column, mark] of [...line].entries())
        if (mark === '#') canvas.set(x + step * (index * 4 + column), y - row, z, block)
}
