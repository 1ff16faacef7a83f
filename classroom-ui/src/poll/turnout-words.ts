import type { Say, Turnout } from '@jagten/server/contract'

/** `9 af 24 stemmer er afgivet`, and while it is on how many households nobody has voted for yet. */
export function turnoutWords(
  say: Say,
  { cast, entitled, households, householdsVoted }: Turnout,
  isOn: boolean,
): string[] {
  const missing = households - householdsVoted
  return [
    say('page.poll.turnout', { cast, entitled }),
    ...(isOn && missing > 0 ? [say('page.poll.notVotedYet', { count: missing })] : []),
  ]
}
