import { boardsElection } from '../election/projector.ts'
import { classBudget } from '../area/budget.ts'
import { boardsArea } from '../area/projector.ts'
import { boardsControl } from '../control/projector.ts'
import { boardsJoin } from '../join/projector.ts'
import { lastTime } from '../last-time/shown.ts'
import { boardsLesson } from '../lesson/projector.ts'
import { boardsMeeting } from '../meeting/projector.ts'
import { notes } from '../notes/shown.ts'
import { boardsPoll } from '../poll/projector.ts'
import { classRent } from '../rent/class.ts'
import { rent } from '../rent/shown.ts'
import { projector } from '../projector.ts'
import { boardsWorks } from '../works/projector.ts'

/** What the board says, besides what every page says. */
export const boardsPage = {
  ...boardsElection,
  ...projector,
  ...classBudget,
  ...boardsArea,
  ...boardsControl,
  ...boardsJoin,
  ...lastTime,
  ...boardsLesson,
  ...boardsMeeting,
  ...notes,
  ...boardsPoll,
  ...boardsWorks,
  ...rent,
  ...classRent,
} as const
