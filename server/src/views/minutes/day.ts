import type { Lang } from '../../../contract/views.ts'

const LOCALES: Readonly<Record<Lang, string>> = { da: 'da-DK', en: 'en-GB' }
/** Where the class is, whatever the server's machine thinks. */
const ZONE = 'Europe/Copenhagen'

/** `24. november 2026` */
export function dayOf(lang: Lang, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: ZONE }).format(at)
}

/** A day of the calendar, such as `2026-12-24`, in words: `24. december 2026` */
export const dayNamed = (lang: Lang, day: string): string => dayOf(lang, Date.parse(`${day}T12:00Z`))

/** `24. november 2026 kl. 12.00` */
export function momentOf(lang: Lang, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).format(at)
}

/** `17. november 2026 og 24. november 2026`, each day once. */
export function daysOf(lang: Lang, at: readonly number[]): string {
  const days = new Set(at.map((one) => dayOf(lang, one)))
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(days)
}

/** `12.000` */
export function amountOf(lang: Lang, amount: number): string {
  return amount.toLocaleString(LOCALES[lang])
}
