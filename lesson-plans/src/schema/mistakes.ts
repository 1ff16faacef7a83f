/**
 * What can be wrong with a plan as a whole, beside what its shape says of each field. The issue tells it in English to
 * whoever writes files, and has it as `params.code` for whoever has other words.
 */
export type MistakeCode =
  | 'grades-order'
  | 'step-id-twice'
  | 'step-on-no-path'
  | 'sign-step-unknown'
  | 'path-id-twice'
  | 'leg-step-unknown'
  | 'leg-step-twice'
  | 'least-over-minutes'
  | 'minutes-differ'
