export * from './commands.ts'
export type * from './areas.ts'
export type * from './works.ts'
export type * from './lykke.ts'
export { SPOKEN_VERSIONS } from './spoken-versions.ts'
export type * from './sockets.ts'
export * from './views.ts'
export * from './words/index.ts'
export * from './group-colours.ts'
export { wordChanges } from '../domain/democracy/word-changes.ts'
export { RULE_IDS, ruleOf } from '../domain/democracy/rules/rules.ts'
export type { RuleId } from '../domain/democracy/rules/rules.ts'
export type { Rule, RuleSource } from '../domain/democracy/rules/rule.ts'
export { RECEIPT_BYTES, receiptFrom } from '../domain/democracy/receipts.ts'
export type { FeedCode } from '../domain/classroom/feed.ts'
export { HOUSEHOLD_SIZE, MOST_STUDENTS } from '../domain/roster/roster.ts'
export { KEY_ALPHABET, KEY_LENGTH } from '../domain/roster/keys.ts'
export { LONGEST, MOST_MINORITY_WORDS, MOST_PLANNED } from '../domain/base/limits.ts'
export { cleaned } from '../domain/base/texts.ts'
export { GROUPS } from '../domain/base/ids.ts'
export type {
  AlarmId,
  AmendmentId,
  ClassId,
  GroupId,
  HelperId,
  HouseholdId,
  ItemId,
  NoteId,
  PollId,
  ProposalId,
  StudentId,
  TextId,
} from '../domain/base/ids.ts'
export type { Home, Role } from '../domain/roster/roles.ts'
export { ITEM_KINDS } from '../domain/democracy/item-kinds.ts'
export { STAMPS } from '../domain/democracy/stamps.ts'
export type { Side } from '../domain/democracy/events.ts'
export type { ItemKind } from '../domain/democracy/item-kinds.ts'
export type { Stamp } from '../domain/democracy/stamps.ts'
export type { Majority, Tally } from '../domain/democracy/methods/yes-no.ts'
export type { Hold } from '../domain/control/holds.ts'
export { STAGES } from '../domain/welcome/stages.ts'
export type { Stage } from '../domain/welcome/stages.ts'
export type { Target } from '../domain/base/target.ts'
export { HELPER_KINDS } from '../domain/base/actor.ts'
export type { HelperKind } from '../domain/base/actor.ts'
export { OFFICES } from '../domain/base/office.ts'
export type { Office } from '../domain/base/office.ts'
export type { RefusalCode } from '../domain/base/refusal.ts'
export { HAPPENED } from '../domain/democracy/minutes/happened.ts'
