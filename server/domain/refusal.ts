/** Why a command was refused. Every code has its sentence in both word lists. */
export const REFUSALS = [
  'command.malformed',
  'command.not-yours',
  'command.id-taken',
  'command.too-many',
  'class.unknown',
  'class.id-taken',
  'session.missing',
  'login.wrong',
  'login.too-many',
  'join.wrong',
  'join.too-many',
  'roster.unknown',
  'roster.full',
  'roster.empty',
  'household.full',
  'household.unknown',
  'plan.unknown',
  'template.unknown',
  'lesson.running',
  'lesson.none',
  'lesson.moved-on',
  'lesson.step-unknown',
  'lesson.first-step',
  'lesson.not-paused',
  'lesson.paused',
  'step.not-now',
  'proposal.unknown',
  'proposal.decided',
  'proposal.not-yours',
  'proposal.own',
  'proposal.supported-already',
  'proposal.too-many',
  'proposal.too-many-amendments',
  'meeting.open-already',
  'meeting.not-open',
  'meeting.nothing-to-discuss',
  'meeting.at-end',
  'floor.asked-already',
  'floor.not-asked',
  'poll.another-open',
  'poll.unknown',
  'poll.closed',
  'poll.suspended',
  'poll.no-receipts',
  'poll.not-suspended',
  'poll.secret-already',
  'poll.nobody-here',
  'ballot.not-on-roll',
  'ballot.none-left',
  'ballot.receipt-taken',
  'class.nothing-changed',
  'text.unknown',
  'alarm.unknown',
  'key.unknown',
  'key.in-use',
  'key.pause',
  'world.no-room',
] as const

export type RefusalCode = (typeof REFUSALS)[number]

export type Refusal = {
  readonly refusal: RefusalCode
  readonly params?: Readonly<Record<string, string | number>>
}

export function refuse(refusal: RefusalCode, params?: Refusal['params']): Refusal {
  return params ? { refusal, params } : { refusal }
}
