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
