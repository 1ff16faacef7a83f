import { z } from 'zod'
import { TEACHING, WALKING, entryOf, nothing } from '../base/command.ts'
import type { LessonEvent } from './events.ts'
import type { LessonState } from './lesson.ts'
import { choosePlan, extend, goToStep, nextStep, pause, previousStep, replan, resume, startLesson } from './steering.ts'

const entry = entryOf<LessonState, LessonEvent>()

const Slug = z.string().max(40)
const MOST_STEPS = 60
const MOST_MINUTES = 180

export const commands = {
  /** What the class will do from its next lesson on; a lesson that is on must end first. */
  'class.plan': entry({
    ...TEACHING,
    payload: z.strictObject({ plan: Slug, path: Slug }),
    decide: (state, { plan, path }, given) => choosePlan(state, plan, path, given),
  }),
  /** `lesson`: which of a path that is a row of lessons, counted from 1. */
  'lesson.start': entry({
    ...TEACHING,
    payload: z.strictObject({
      plan: Slug.optional(),
      path: Slug.optional(),
      lesson: z.int().min(1).max(40).optional(),
    }),
    decide: startLesson,
  }),
  /** `from`: the step one means to leave; when the lesson has moved on meanwhile, nothing happens. */
  'lesson.next': entry({
    ...WALKING,
    by: ['teacher', 'clock'],
    payload: z.strictObject({ from: Slug.optional() }),
    decide: ({ lesson }, { from }, given) => nextStep(lesson, from, given),
  }),
  'lesson.back': entry({
    ...WALKING,
    payload: nothing,
    decide: ({ lesson }, _payload, given) => previousStep(lesson, given),
  }),
  'lesson.goto': entry({
    ...TEACHING,
    payload: z.strictObject({ step: Slug }),
    decide: ({ lesson }, { step }, given) => goToStep(lesson, step, given),
  }),
  'lesson.replan': entry({
    ...TEACHING,
    payload: z.strictObject({
      from: Slug,
      shorten: z.number().min(0).max(MOST_MINUTES),
      steps: z.array(z.strictObject({ id: Slug, minutes: z.number().positive().max(MOST_MINUTES) })).max(MOST_STEPS),
    }),
    decide: ({ lesson }, payload) => replan(lesson, payload),
  }),
  'lesson.extend': entry({
    ...WALKING,
    payload: z.strictObject({ minutes: z.number().min(-60).max(60) }),
    decide: ({ lesson }, { minutes }, given) => extend(lesson, minutes, given),
  }),
  'lesson.pause': entry({
    ...WALKING,
    payload: nothing,
    decide: ({ lesson }, _payload, given) => pause(lesson, given),
  }),
  'lesson.resume': entry({
    ...WALKING,
    payload: nothing,
    decide: ({ lesson }, _payload, given) => resume(lesson, given),
  }),
} as const
