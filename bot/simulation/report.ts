/** The value below which a share of all values lies; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** What was expected and what came, line by line; remembers whether anything differs. */
export function createReport(print: (line: string) => void) {
  let differences = 0
  return {
    line: print,
    /** `ok` says whether it is as it should be. */
    check(what: string, ok: boolean, detail = ''): void {
      if (!ok) differences += 1
      print(`${ok ? '✓' : '✗'} ${what}${detail === '' ? '' : `: ${detail}`}`)
    },
    differences: () => differences,
  }
}
export type Report = ReturnType<typeof createReport>
