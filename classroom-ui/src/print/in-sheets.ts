/** The things in their order, at most so many on a sheet of paper; no sheet is empty. */
export function inSheets<T>(things: readonly T[], onEach: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / onEach) }, (_, sheet) =>
    things.slice(sheet * onEach, (sheet + 1) * onEach),
  )
}
