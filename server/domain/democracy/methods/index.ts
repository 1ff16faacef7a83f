import type { Choice } from '../../base/ballot.ts'
import { YES_NO, yesNoResult } from './yes-no.ts'
import type { YesNoResult } from './yes-no.ts'

/** The ways in which a poll can be decided, a file each. */
export const METHODS = [YES_NO] as const
export type Method = (typeof METHODS)[number]

export type Result = YesNoResult

/** What the choices of a poll come to. */
export function resultOf(method: Method, choices: Iterable<Choice>): Result {
  switch (method) {
    case YES_NO:
      return yesNoResult(choices)
    default:
      return method satisfies never
  }
}
