import { teachersControl } from '../control/teacher.ts'
import { teachersHelpers } from '../helpers/teacher.ts'
import { teachersLesson } from '../lesson/teacher.ts'
import { remote } from '../remote.ts'
import { teachersRoster } from '../roster/teacher.ts'

/** What the remote says, besides what every page says. */
export const remotePage = {
  ...remote,
  ...teachersControl,
  ...teachersHelpers,
  ...teachersLesson,
  ...teachersRoster,
} as const
