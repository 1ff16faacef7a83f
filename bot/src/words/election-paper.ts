import type { BotElection, Say } from '@jagten/server/contract'

/** A ballot paper of an election, line by line: how one marks, and who stands under which number. */
export function electionPaper(say: Say, name: string, { seats, candidates }: BotElection): string[] {
  return [
    say('game.election-how', { count: seats, bot: name }),
    candidates.map((candidate, index) => `${index + 1} ${candidate}`).join(' · '),
  ]
}
