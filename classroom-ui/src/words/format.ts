import type { Lang, Say } from '@jagten/server/contract'

const LOCALES: Readonly<Record<Lang, string>> = { da: 'da-DK', en: 'en-GB' }

/** `12.000 kr.` */
export function kroner(say: Say, lang: Lang, amount: number): string {
  return say('page.kroner', { amount: amount.toLocaleString(LOCALES[lang]) })
}

/** `3, 7 og 9` */
export function listed(lang: Lang, parts: readonly (string | number)[]): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(parts.map(String))
}

/** `8. december 2026` */
export function dayOf(lang: Lang, at: number): string {
  return new Date(at).toLocaleDateString(LOCALES[lang], { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A day of the calendar, such as `2026-12-24`, in words: `24. december 2026` */
export const dayName = (lang: Lang, day: string): string => dayOf(lang, new Date(`${day}T12:00`).getTime())

/** `10.42`, as clocks in that language are written. */
export function clockOf(lang: Lang, at: number): string {
  return new Date(at).toLocaleTimeString(LOCALES[lang], { hour: '2-digit', minute: '2-digit' })
}
