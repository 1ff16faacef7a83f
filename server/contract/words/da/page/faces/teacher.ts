import { teachersElection } from '../election/teacher.ts'
import { classBudget } from '../area/budget.ts'
import { areaFiles } from '../area/files.ts'
import { areaMoney } from '../area/money.ts'
import { area } from '../area/shown.ts'
import { teachersArea } from '../area/teacher.ts'
import { teachersAlarm } from '../alarm/teacher.ts'
import { teachersChat } from '../chat/teacher.ts'
import { teachersClasses } from '../classes/teacher.ts'
import { teachersControl } from '../control/teacher.ts'
import { teachersHelpers } from '../helpers/teacher.ts'
import { teachersJoin } from '../join/teacher.ts'
import { teachersLesson } from '../lesson/teacher.ts'
import { teachersMeeting } from '../meeting/teacher.ts'
import { takeMinutes } from '../minutes/taking.ts'
import { teachersMinutes } from '../minutes/teacher.ts'
import { teachersNeeds } from '../needs/teacher.ts'
import { notedPlaces } from '../notes/listed.ts'
import { notes } from '../notes/shown.ts'
import { teachersNotes } from '../notes/teacher.ts'
import { teachersPoll } from '../poll/teacher.ts'
import { teachersProposal } from '../proposal/teacher.ts'
import { proposalWriting } from '../proposal/writing.ts'
import { teachersRehearsal } from '../rehearsal/teacher.ts'
import { classRent } from '../rent/class.ts'
import { rent } from '../rent/shown.ts'
import { residents } from '../residents/shown.ts'
import { teachersRoster } from '../roster/teacher.ts'
import { teacher } from '../teacher.ts'
import { teachersWorld } from '../world/teacher.ts'
import { worksPlanning } from '../works/planning.ts'
import { teachersWorks } from '../works/teacher.ts'
import { writing } from '../writing.ts'

/** What the teacher’s page says, besides what every page says. */
export const teachersPage = {
  ...teachersElection,
  ...teacher,
  ...area,
  ...areaFiles,
  ...classBudget,
  ...areaMoney,
  ...teachersArea,
  ...teachersAlarm,
  ...teachersChat,
  ...teachersClasses,
  ...teachersControl,
  ...teachersHelpers,
  ...teachersJoin,
  ...teachersLesson,
  ...teachersMeeting,
  ...takeMinutes,
  ...teachersMinutes,
  ...teachersNeeds,
  ...notedPlaces,
  ...notes,
  ...teachersNotes,
  ...teachersPoll,
  ...teachersProposal,
  ...proposalWriting,
  ...teachersRehearsal,
  ...rent,
  ...classRent,
  ...residents,
  ...teachersRoster,
  ...teachersWorld,
  ...worksPlanning,
  ...teachersWorks,
  ...writing,
} as const
