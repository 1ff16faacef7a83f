export * from './commands.ts'
export * from './views.ts'
export * from './words/index.ts'
export { RECEIPT_BYTES, receiptFrom } from '../domain/democracy/receipts.ts'
export { FEED_CODES } from '../domain/feed.ts'
export type { FeedCode } from '../domain/feed.ts'
export { HOUSEHOLD_SIZE } from '../domain/roster/household.ts'
export { KEY_ALPHABET } from '../domain/roster/keys.ts'
export { GROUPS } from '../domain/ids.ts'
export type {
  AlarmId,
  ClassId,
  GroupId,
  HelperId,
  HouseholdId,
  NoteId,
  PollId,
  ProposalId,
  StudentId,
  TextId,
} from '../domain/ids.ts'
export type { Majority, Tally } from '../domain/democracy/tally.ts'
export type { Hold, Target } from '../domain/control/holds.ts'
export { HELPER_KINDS, mayHelp } from '../domain/helpers/helpers.ts'
export type { HelperKind } from '../domain/helpers/helpers.ts'
export type { RefusalCode } from '../domain/refusal.ts'
