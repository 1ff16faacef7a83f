import { wayThrough } from '@jagten/lesson-plans/schema'
import type { Plan } from '@jagten/lesson-plans/schema'

/**
 * What a teacher chooses a plan by: what it is about, how long its ways last, what one needs and must do before.
 *
 * @param own - Whether it is the school's, and may be changed.
 */
export function planRow(slug: string, plan: Plan, own: boolean) {
  const { title, aim, grades, subjects, computers, goals, curriculum, materials, preparation, assessment } = plan
  const paths = plan.paths.map(({ id, title: name, lessons }) => ({
    id,
    title: name,
    minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
    lessons: lessons.map((lesson, index) => ({
      title: lesson.title ?? null,
      minutes: lesson.minutes,
      steps: (wayThrough(plan, id, index + 1)?.steps ?? []).map((step) => ({
        id: step.id,
        title: step.title,
        minutes: step.minutes,
      })),
    })),
  }))
  return {
    slug,
    own,
    title,
    aim,
    grades,
    subjects,
    computers,
    goals,
    curriculum,
    materials,
    preparation,
    assessment,
    paths,
  }
}
