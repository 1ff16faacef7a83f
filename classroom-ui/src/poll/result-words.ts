import type { Params, PollView, Say, ShownResult, Tally } from '@jagten/server/contract'

/** `14 ja, 9 nej, 1 blank.`, or where the class is to see no figures, `Et stort flertal siger ja.` */
export function resultWords(say: Say, { outcome, majority, count }: ShownResult): string {
  return count ? figures(say, count) : say(`page.poll.majority.${outcome}.${majority}`)
}

type About = Pick<PollView, 'number' | 'amends'>

/** What is voted on, over its words: `Forslag 3`, or `Ændring til forslag 3: Flere lamper`. */
export function pollHead(say: Say, { number, amends }: About): string {
  if (!amends) return say('page.proposal.number', { number })
  return say('page.poll.amends', { number, title: amends.title ?? say('page.proposal.hidden') })
}

/** What the result means for what was voted on. */
export function outcomeWords(say: Say, { amends }: About, outcome: ShownResult['outcome']): string {
  if (!amends) return say(`page.poll.${outcome}`)
  return say(outcome === 'adopted' ? 'page.poll.amendmentAdopted' : 'page.poll.amendmentRejected')
}

export const tieWords = (say: Say, { amends }: About): string =>
  say(amends ? 'page.poll.amendmentTie' : 'page.poll.tie')

/** `14 ja, 9 nej, 1 blank.` */
export function figures(say: Say, result: Tally): string {
  const params: Params = { for: result.for, against: result.against, count: result.blank }
  return say('page.poll.figures', params)
}
