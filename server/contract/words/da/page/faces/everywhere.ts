import { election } from '../election/everywhere.ts'
import { everywhere } from '../everywhere.ts'
import { group } from '../group/everywhere.ts'
import { join } from '../join/everywhere.ts'
import { lesson } from '../lesson/everywhere.ts'
import { minutes } from '../minutes/everywhere.ts'
import { meetingEverywhere } from '../meeting/everywhere.ts'
import { poll } from '../poll/everywhere.ts'
import { proposal } from '../proposal/everywhere.ts'
import { roster } from '../roster/everywhere.ts'
import { worksShown } from '../works/shown.ts'
import { ruleQuestions } from '../rules/everywhere.ts'
import { world } from '../world/everywhere.ts'

/** What every page says, or may say: it is in the program of the page from the start. */
export const everyPage = {
  ...election,
  ...everywhere,
  ...group,
  ...join,
  ...lesson,
  ...meetingEverywhere,
  ...minutes,
  ...poll,
  ...proposal,
  ...roster,
  ...worksShown,
  ...ruleQuestions,
  ...world,
} as const
