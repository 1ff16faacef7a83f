import { LETTERS } from '@jagten/lesson-plans/choices'
import { z } from 'zod'
import { HELPER_KINDS } from '../domain/base/actor.ts'
import { LONGEST } from '../domain/base/limits.ts'
import { line } from '../domain/base/texts.ts'
import { NewStudents } from '../domain/roster/commands.ts'

/** What is sent to the server by HTTP, besides commands: one schema a body. */

const Slug = z.string().max(40)
/** A class code or a key: four letters, and room for what people type around them. */
const Code = z.string().max(16)

/** `POST /api/login` */
export const Login = z.strictObject({ password: z.string().max(200) })

/** `POST /api/join`: a student, or the board. */
export const Join = z.union([
  z.strictObject({ joinCode: Code, key: Code }),
  z.strictObject({ joinCode: Code, face: z.literal('projector') }),
])

/** `POST /api/partner`; `key` null: nobody sits beside any more. */
export const Partner = z.strictObject({ key: Code.nullable() })

/** `POST /api/help`: the code of a helper's link. */
export const Help = z.strictObject({ code: z.string().max(40) })

/** `POST /api/classes` */
export const MakeClass = z.strictObject({
  id: z.uuid().optional(),
  name: line(LONGEST.className),
  grade: z.int().min(0).max(10).nullable().optional(),
  plan: Slug.optional(),
  path: Slug.optional(),
  /** Name of a world template. */
  world: Slug.optional(),
  /** They come in with the class, in households and groups: all of them, or there is no class. */
  students: NewStudents.optional(),
})

/** `POST /api/classes/:id/helpers` */
export const Invite = z.strictObject({ kind: z.enum(HELPER_KINDS) })

/** `POST /api/classes/:id/rehearsal`; `speed`: how many times faster than the clock. */
export const Rehearse = z.strictObject({ speed: z.number().min(1).max(100) })

/** `POST /api/plans` */
export const CopyPlan = z.strictObject({ from: Slug, title: line(LETTERS.title) })

/** `PUT /api/plans/:slug`; `plan` is what the `Plan` schema describes: what is wrong with it is answered place by place. */
export const SavePlan = z.strictObject({ revision: z.int().min(1), plan: z.unknown() })
