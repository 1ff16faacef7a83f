import { useWords } from '../words/words.tsx'
import type { Lesson } from './edit-plan.ts'
import { useEditor } from './use-editor.ts'

/** What a lesson of a row is called: by its number from 0, and its own name when it has one. */
export function useLessonName(): (at: number, lesson: Lesson | undefined) => string {
  const { say } = useWords()
  const { read } = useEditor()
  return (at, lesson) => {
    const title = lesson?.title ? read(lesson.title) : ''
    return say(title ? 'page.plans.lessonNamed' : 'page.plans.lesson', { number: at + 1, title })
  }
}
