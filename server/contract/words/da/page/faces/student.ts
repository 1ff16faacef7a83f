import { studentsElection } from '../election/student.ts'
import { classBudget } from '../area/budget.ts'
import { areaFiles } from '../area/files.ts'
import { areaMoney } from '../area/money.ts'
import { area } from '../area/shown.ts'
import { studentsArea } from '../area/student.ts'
import { studentsAlarm } from '../alarm/student.ts'
import { studentsControl } from '../control/student.ts'
import { glossary } from '../glossary.ts'
import { studentsJoin } from '../join/student.ts'
import { lastTime } from '../last-time/shown.ts'
import { studentsLastTime } from '../last-time/student.ts'
import { studentsLesson } from '../lesson/student.ts'
import { chair } from '../meeting/chair.ts'
import { studentsMeeting } from '../meeting/student.ts'
import { takeMinutes } from '../minutes/taking.ts'
import { studentsMinutes } from '../minutes/student.ts'
import { notedPlaces } from '../notes/listed.ts'
import { notes } from '../notes/shown.ts'
import { studentsNotes } from '../notes/student.ts'
import { studentsPoll } from '../poll/student.ts'
import { studentsProposal } from '../proposal/student.ts'
import { proposalWriting } from '../proposal/writing.ts'
import { studentsRent } from '../rent/student.ts'
import { rent } from '../rent/shown.ts'
import { residents } from '../residents/shown.ts'
import { studentsRoster } from '../roster/student.ts'
import { studentsSharedComputer } from '../shared-computer/student.ts'
import { student } from '../student.ts'
import { studentsWelcome } from '../welcome/student.ts'
import { worksPlanning } from '../works/planning.ts'
import { studentsWorks } from '../works/student.ts'
import { writing } from '../writing.ts'

/** What a student’s page says, besides what every page says. */
export const studentsPage = {
  ...studentsElection,
  ...student,
  ...area,
  ...areaFiles,
  ...classBudget,
  ...areaMoney,
  ...studentsArea,
  ...studentsAlarm,
  ...studentsControl,
  ...glossary,
  ...studentsJoin,
  ...lastTime,
  ...studentsLastTime,
  ...studentsLesson,
  ...chair,
  ...studentsMeeting,
  ...takeMinutes,
  ...studentsMinutes,
  ...notedPlaces,
  ...notes,
  ...studentsNotes,
  ...studentsPoll,
  ...studentsProposal,
  ...proposalWriting,
  ...rent,
  ...studentsRent,
  ...residents,
  ...studentsRoster,
  ...studentsSharedComputer,
  ...studentsWelcome,
  ...worksPlanning,
  ...studentsWorks,
  ...writing,
} as const
