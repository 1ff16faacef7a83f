import type { Cell } from '@jagten/worlds/prices'

/** A thing as it is drawn: layers from the ground up, rows from north to south, a dot for air; `blocks` says what a letter is. */
export type Drawing = {
  readonly blocks: Readonly<Record<string, string>>
  readonly layers: readonly (readonly string[])[]
}

/** What is wrong in a drawing, and where in it. */
export type DrawingMistake = { readonly path: readonly (string | number)[]; readonly message: string }

/**
 * The cells of a drawing around its middle, a smaller layer in the middle of the lowest.
 *
 * @param wholeState - The whole state of a block written in part; undefined when there is none.
 */
export function readDrawing(
  { blocks, layers }: Drawing,
  wholeState: (written: string) => string | undefined,
): { readonly cells: readonly Cell[]; readonly mistakes: readonly DrawingMistake[] } {
  const mistakes: DrawingMistake[] = []
  const states = new Map<string, string>()
  for (const [letter, written] of Object.entries(blocks)) {
    const state = wholeState(written)
    const path = ['blocks', letter]
    if ([...letter].length !== 1 || letter === '.')
      mistakes.push({ path, message: 'one letter for a block; a dot is air' })
    else if (state === undefined) mistakes.push({ path, message: `there is no block "${written}" in this Minecraft` })
    else if (!layers.some((rows) => rows.some((row) => row.includes(letter))))
      mistakes.push({ path, message: `"${letter}" is not drawn in any layer` })
    else states.set(letter, state)
  }

  const [width, depth] = [layers[0]?.[0]?.length ?? 0, layers[0]?.length ?? 0]
  const cells = layers.flatMap((rows, y) => {
    const wide = rows[0]?.length ?? 0
    const path = ['layers', y]
    if (rows.some((row) => row.length !== wide)) mistakes.push({ path, message: 'the rows are not equally long' })
    return rows.flatMap((row, south) =>
      [...row].flatMap((letter, east) => {
        if (letter === '.') return []
        const state = states.get(letter)
        if (state === undefined && !(letter in blocks))
          mistakes.push({ path: [...path, south], message: `"${letter}" is not among the blocks` })
        return state === undefined ? [] : [{ x: east - middle(wide), y, z: south - middle(rows.length), state }]
      }),
    )
  })
  for (const [y, rows] of layers.entries())
    if ((rows.length - depth) % 2 !== 0 || ((rows[0]?.length ?? 0) - width) % 2 !== 0)
      mistakes.push({
        path: ['layers', y],
        message: 'it cannot lie in the middle: make it as large as the lowest layer',
      })
  return { cells, mistakes }
}

const middle = (length: number): number => Math.floor(length / 2)
