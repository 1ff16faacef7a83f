import type { Params, Say, ShownResult, Tally } from '@jagten/server/contract'

/** `14 ja, 9 nej, 1 blank.`, or where the class is to see no figures, `Et stort flertal siger ja.` */
export function resultWords(say: Say, { outcome, majority, count }: ShownResult): string {
  return count ? figures(say, count) : say(`page.poll.majority.${outcome}.${majority}`)
}

/** `14 ja, 9 nej, 1 blank.` */
export function figures(say: Say, result: Tally): string {
  const params: Params = { for: result.for, against: result.against, count: result.blank }
  return say('page.poll.figures', params)
}
