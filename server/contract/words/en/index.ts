import { faults } from './faults.ts'
import { feed } from './feed.ts'
import { game } from './game.ts'
import { guards } from './guards.ts'
import { page } from './page/index.ts'
import { planMistakes } from './plan-mistakes.ts'
import { papers } from './papers.ts'
import { refusals } from './refusals.ts'
import { rehearsal } from './rehearsal.ts'
import { ruleNotes, rules } from './rules.ts'
import { terminal } from './terminal.ts'
import { tooOld } from './too-old.ts'

export const en = {
  faults,
  feed,
  game,
  guards,
  page,
  papers,
  planMistakes,
  refusals,
  rehearsal,
  ruleNotes,
  rules,
  terminal,
  tooOld,
} as const
