import type { StudentId } from '../base/ids.ts'
import { STAGES } from './stages.ts'
import type { Stage } from './stages.ts'

/** The way by which whoever is new learns to get on, one thing at a time. */
export type WelcomeState = {
  readonly welcome: {
    /** Off: everybody in the class knows it. */
    readonly on: boolean
    /** What each has done already; the others have done nothing yet. */
    readonly passed: ReadonlyMap<StudentId, ReadonlySet<Stage>>
  }
}

/** What a student has still to learn, in order. */
export function stagesLeft({ welcome }: WelcomeState, student: StudentId): readonly Stage[] {
  if (!welcome.on) return []
  const passed = welcome.passed.get(student)
  return STAGES.filter((stage) => !passed?.has(stage))
}

/** What only concerned one student goes with the student. */
export function withoutNewcomer({ welcome }: WelcomeState, student: StudentId): WelcomeState {
  return { welcome: { ...welcome, passed: new Map([...welcome.passed].filter(([id]) => id !== student)) } }
}
