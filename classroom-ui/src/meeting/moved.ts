/** The same things with one of them in another place; as they are when that is no place of theirs. */
export function moved<T>(things: readonly T[], from: number, to: number): readonly T[] {
  const thing = things[from]
  if (thing === undefined || to < 0 || to >= things.length) return things
  return things.toSpliced(from, 1).toSpliced(to, 0, thing)
}
