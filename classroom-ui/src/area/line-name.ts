import type { Lang, Prices } from '@jagten/server/contract'

type Names = Pick<Prices, 'kinds' | 'things'>

/** What a line of a bill is called, one or many of it; its id where the list does not know it. */
export function lineName({ kinds, things }: Names, lang: Lang, id: string, count: number): string {
  const thing = things.find((one) => one.id === id)
  const kind = kinds.find((one) => one.id === id)
  const name = thing ? thing.name[lang][count === 1 ? 'one' : 'many'] : (kind?.name[lang] ?? id)
  return capital(name, lang)
}

const capital = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
