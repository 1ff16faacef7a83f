/** The lesson: which plan a class follows, the step that is on, and every time it met. */
import type { Cue, Subject, Told } from '../base/subject.ts'
import { apply } from './apply.ts'
import { events } from './events.ts'
import type { LessonEvent } from './events.ts'
import { noLesson, stepNow } from './lesson.ts'
import type { LessonState } from './lesson.ts'

export { commands } from './commands.ts'

export type LessonCode = 'lesson-started' | 'lesson-step' | 'lesson-replanned' | 'lesson-ended' | 'lesson-rung'

export const subject = {
  first: { plan: '', path: null, lesson: noLesson, gatherings: [] },
  events,
  apply,
  told({ lesson }, event): Told<LessonCode> | null {
    switch (event.type) {
      case 'lesson-started':
      case 'lesson-replanned':
      case 'lesson-ended':
      case 'lesson-rung':
        return { code: event.type }
      case 'lesson-step': {
        const title = stepNow(lesson)?.title
        return { code: 'lesson-step', params: { da: title?.da ?? '', en: title?.en ?? '' } }
      }
      case 'lesson-extended':
      case 'lesson-paused':
      case 'lesson-resumed':
      case 'plan-chosen':
        return null
      default:
        return event satisfies never
    }
  },
  cue: ({ type }): Cue | null => (type === 'lesson-started' || type === 'lesson-step' ? { kind: 'step' } : null),
} satisfies Subject<LessonState, LessonEvent, LessonState, LessonCode>
