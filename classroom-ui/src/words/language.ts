import type { Lang } from '@jagten/server/contract'

const KEPT = 'lang'

/** `?lang=` first, then what was chosen on this device before; Danish otherwise. */
export function languageFrom(search: string, kept: string | null): Lang {
  const asked = new URLSearchParams(search).get('lang') ?? kept
  return asked === 'en' ? 'en' : 'da'
}

let inUse: Lang | null = null

/** The language this page speaks now: the address asks for one at the start alone, and changes as one goes about. */
export function languageInUse(): Lang {
  inUse ??= languageFrom(location.search, localStorage.getItem(KEPT))
  return inUse
}

export function keepLanguage(lang: Lang): void {
  inUse = lang
  localStorage.setItem(KEPT, lang)
}
