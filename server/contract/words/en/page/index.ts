import { about } from './about.ts'
import { studentsBuilding } from './building/student.ts'
import { check } from './check.ts'
import { plans } from './plans.ts'
import { print } from './print.ts'
import { style } from './style.ts'
import { everyPage } from './faces/everywhere.ts'
import { studentsPage } from './faces/student.ts'
import { teachersPage } from './faces/teacher.ts'
import { boardsPage } from './faces/projector.ts'
import { remotePage } from './faces/remote.ts'

/** What the page says: a file for each face, so that none fetches the others’ sentences. */
export const page = {
  ...everyPage,
  ...studentsPage,
  ...teachersPage,
  ...boardsPage,
  ...remotePage,
  ...about,
  ...studentsBuilding,
  ...check,
  ...plans,
  ...print,
  ...style,
}
