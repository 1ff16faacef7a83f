/** A mark on the plan: where its middle is, in shares of the picture, and its width as a share of it. */
export type Mark = { readonly left: number; readonly top: number; readonly width: number }

/** Steps of the search, as shares of the picture: outwards, and how many ways are tried at each. */
const RING = 0.008
const WAYS = 32

/**
 * Marks moved so that none covers another and none lies over the edge, in the same order: the first stays where it is, and
 * a later one goes to the nearest spot that is free. Where there is no room at all, it stays too.
 *
 * @param fixed - Marks that stay where they are, and are not covered either.
 */
export function spread(marks: readonly Mark[], fixed: readonly Mark[] = []): readonly Mark[] {
  const placed: Mark[] = []
  for (const mark of marks) placed.push(nearestFree(held(mark), [...fixed, ...placed]))
  return placed
}

function nearestFree(mark: Mark, taken: readonly Mark[]): Mark {
  const isFree = (spot: Mark): boolean => taken.every((one) => !touches(one, spot))
  if (isFree(mark)) return mark
  for (let far = RING; far < 1.5; far += RING) {
    const around = Array.from({ length: WAYS }, (_none, way) => {
      const angle = (way / WAYS) * 2 * Math.PI
      return held({ ...mark, left: mark.left + far * Math.cos(angle), top: mark.top + far * Math.sin(angle) })
    })
    const found = around.find(isFree)
    if (found) return found
  }
  return mark
}

const touches = (one: Mark, other: Mark): boolean =>
  Math.hypot(one.left - other.left, one.top - other.top) < (one.width + other.width) / 2

function held(mark: Mark): Mark {
  const within = (part: number): number => Math.min(1 - mark.width / 2, Math.max(mark.width / 2, part))
  return { ...mark, left: within(mark.left), top: within(mark.top) }
}
