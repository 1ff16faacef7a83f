import type { Lang } from '@jagten/server/contract'

const KEPT = 'lang'

/** `?lang=` first, then what was chosen on this device before; Danish otherwise. */
export function languageFrom(search: string, kept: string | null): Lang {
  const asked = new URLSearchParams(search).get('lang') ?? kept
  return asked === 'en' ? 'en' : 'da'
}

export function readLanguage(): Lang {
  return languageFrom(location.search, localStorage.getItem(KEPT))
}

export function keepLanguage(lang: Lang): void {
  localStorage.setItem(KEPT, lang)
}
