import type { BotView, PlayerView, Say } from '@jagten/server/contract'

/** What a player can say right now, a line each; who has shown no key can do that alone. */
export function helpLines(view: BotView, player: PlayerView | undefined, say: Say, name: string): string[] {
  if (!player) return [say('game.help-key')]
  return [
    ...(player.office === 'chair' ? [say('game.help-chair')] : []),
    ...(view.meeting.speaker?.player === player.name ? [say('game.help-done')] : []),
    ...(view.poll?.method === 'yes-no' ? [say('game.help-vote', { number: view.poll.number })] : []),
    ...(view.poll?.method === 'block-vote' ? [say('game.help-election', { count: view.poll.seats })] : []),
    ...(view.poll?.form === 'open' ? [say('game.help-secret')] : []),
    ...(view.standing ? [say('game.help-stand')] : []),
    ...(view.minority ? [say('game.help-minority')] : []),
    ...(view.may.propose ? [say('game.help-proposal')] : []),
    ...(view.may.propose || view.may.speak ? [say('game.help-support')] : []),
    ...(view.may.speak ? [say('game.help-hand')] : []),
    ...(view.may.propose || view.may.speak || view.may.build ? [say('game.help-note')] : []),
    ...(view.may.build ? [say('game.help-place'), say('game.help-undo')] : []),
    ...(view.rent > 0 ? [say('game.help-rent')] : []),
    ...(view.meeting.state === 'closed' && view.may.propose ? [say('game.help-demand')] : []),
    say('game.help-why'),
    say('game.help-home'),
    say('game.help-stop'),
    say('game.help-private', { bot: name }),
  ]
}
