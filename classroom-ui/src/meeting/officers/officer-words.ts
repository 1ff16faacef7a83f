import type { OfficerView, Say } from '@jagten/server/contract'

/** Who it is, and among how many the lot was drawn: "husstand 7, trukket blandt 3". */
export function whoHas(say: Say, { household, among }: OfficerView): string {
  const who = household === null ? say('page.officers.someone') : say('page.officers.household', { number: household })
  return among === null || among < 2 ? who : `${who}, ${say('page.officers.drawn', { among })}`
}
