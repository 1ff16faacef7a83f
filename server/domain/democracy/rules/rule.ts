/**
 * How sure a rule is (facts.md): `L` law text · `O` ministry or official body · `V` one organisation's statutes or practice ·
 * `B` background knowledge · `I` our own inference.
 */
export const CERTAINTIES = ['L', 'O', 'V', 'B', 'I'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Where a rule stands: an address, or the practice of associations in general, which stands nowhere in particular. */
export type RuleSource = `https://${string}` | `http://${string}` | 'common-practice'

/**
 * Who sees to it that a rule is kept: `program`: what is against it is refused or cannot be done. `people`: whoever leads the
 * meeting, with what the program shows. `not-played`: it is told, and deliberately not part of the play.
 */
export const KEEPERS = ['program', 'people', 'not-played'] as const
export type Keeper = (typeof KEEPERS)[number]

/** A rule of residents' democracy. Its sentences for children stand in the word lists, under `rules`. */
export type Rule = {
  /** What the rule sets, in the unit its name says: shares are of one, weeks are weeks; nothing where it sets no figure. */
  readonly value: Readonly<Record<string, number>>
  readonly certainty: readonly [Certainty, ...Certainty[]]
  readonly sources: readonly [RuleSource, ...RuleSource[]]
  readonly keeper: Keeper
}
