import { after } from './after.ts'
import { about } from './about.ts'
import { check } from './check.ts'
import { control } from './control.ts'
import { glossary } from './glossary.ts'
import { helping } from './helping.ts'
import { keeping } from './keeping.ts'
import { notes } from './notes.ts'
import { plans } from './plans.ts'
import { print } from './print.ts'
import { projector } from './projector.ts'
import { proposing } from './proposing.ts'
import { shared } from './shared.ts'
import { student } from './student.ts'
import { style } from './style.ts'
import { teacher } from './teacher.ts'

/** What the page says: a file for each face, so that none fetches the others’ sentences. */
export const page = {
  ...shared,
  ...notes,
  ...proposing,
  ...student,
  ...projector,
  ...teacher,
  ...control,
  ...helping,
  ...glossary,
  ...about,
  ...style,
  ...print,
  ...plans,
  ...check,
  ...after,
  ...keeping,
} as const
