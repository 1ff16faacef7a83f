/** Databases take only so many values in one statement. */
const ROWS_AT_ONCE = 500

/** The rows in their order, in lists of at most 500. */
export function inPortions<T>(rows: readonly T[]): T[][] {
  const portions: T[][] = []
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) portions.push(rows.slice(first, first + ROWS_AT_ONCE))
  return portions
}
