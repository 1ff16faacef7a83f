export * from './commands.ts'
export * from './views.ts'
export * from './words/index.ts'
export * from './receipts.ts'
export { GROUPS } from '../domain/ids.ts'
export type {
  AlarmId,
  ClassId,
  GroupId,
  HouseholdId,
  PollId,
  ProposalId,
  StudentId,
  TextId,
} from '../domain/ids.ts'
export type { RefusalCode } from '../domain/refusal.ts'
