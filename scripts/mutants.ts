type Place = { readonly line: number; readonly column: number }

/** One broken rule, as Stryker's report tells of it. */
export type Mutant = {
  /** From the top of the repository. */
  readonly file: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
  readonly status: string
}

/** Whether tests noticed it. */
export const isNoticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout'

/** Whether every test of it let it pass, or none came by. */
export const getsPast = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

/** Whether more tests may notice it yet: what is left out here, since it runs as its file is loaded, may be run by others. */
export const isOpen = (mutant: Mutant): boolean => getsPast(mutant) || mutant.status === 'Ignored'

/** The first with what more tests made of some of them. */
export function mend(first: readonly Mutant[], again: readonly Mutant[]): Mutant[] {
  const better = new Map(again.map((mutant) => [keyOf(mutant), mutant]))
  return first.map((mutant) => (isOpen(mutant) ? (better.get(keyOf(mutant)) ?? mutant) : mutant))
}

const keyOf = ({ file, mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([file, mutatorName, replacement, location])

/** `2,597 of 2,961 noticed (87.7 %)`; what cannot be tried is not counted. */
export function countsOf(mutants: readonly Mutant[]): string {
  const noticed = mutants.filter(isNoticed).length
  const tried = noticed + mutants.filter(getsPast).length
  const part = tried === 0 ? '-' : ((100 * noticed) / tried).toFixed(1)
  return `${noticed.toLocaleString('en')} of ${tried.toLocaleString('en')} noticed (${part} %)`
}

/** The names of the `which`th of so many shares, counted from 1: each name is in one, and all weigh about the same. */
export function shareOf(weights: Readonly<Record<string, number>>, which: number, of: number): string[] {
  const shares = Array.from({ length: of }, () => ({ weight: 0, names: [] as string[] }))
  const heaviestFirst = Object.entries(weights).toSorted(([, one], [, other]) => other - one)
  for (const [name, weight] of heaviestFirst) {
    const lightest = shares.reduce((one, other) => (other.weight < one.weight ? other : one))
    lightest.weight += weight
    lightest.names.push(name)
  }
  return shares[which - 1]?.names ?? []
}
