/** What somebody wrote as a price: nothing, whole kroner, or something that is no price. */
export type WrittenCost =
  { readonly kind: 'none' } | { readonly kind: 'kroner'; readonly kroner: number } | { readonly kind: 'wrong' }

const MOST = 100_000_000

/** Takes `12000`, `12.000`, `12 000 kr.` and the empty field. */
export function writtenCost(text: string): WrittenCost {
  const bare = text
    .toLowerCase()
    .replace(/(kroner|kr\.?|,-)\s*$/u, '')
    .replaceAll(/[\s.]/gu, '')
  if (bare === '') return { kind: 'none' }
  const kroner = Number(bare)
  return /^\d+$/u.test(bare) && kroner <= MOST ? { kind: 'kroner', kroner } : { kind: 'wrong' }
}
