import type { Lang, Say } from '@jagten/server/contract'

/** Whole kroner out of "15.000 kr.", or null. */
export function amountOf(text: string): number | null {
  const digits = text
    .toLowerCase()
    .replace(/\s*(kr\.?|kroner|,-)\s*$/, '')
    .replaceAll(/[.\s]/g, '')
  return /^\d{1,9}$/.test(digits) && Number(digits) <= 100_000_000 ? Number(digits) : null
}

/** `15.000`, as it is written in that language. */
export const kroner = (lang: Lang, amount: number): string => amount.toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB')

/** What a role has left when the rent is paid, or what it lacks. */
export const whatRemains = (say: Say, lang: Lang, remains: number): string =>
  remains < 0
    ? say('game.rent-lacks', { amount: kroner(lang, -remains) })
    : say('game.rent-remains', { amount: kroner(lang, remains) })
