/** Cells that are looked at in one go: a few milliseconds, so that a server or a page can do something else in between. */
export const STEP_CELLS = 2 ** 20

/** Runs work that is made in steps to its end in one go. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
