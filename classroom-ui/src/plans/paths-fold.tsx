import { useWords } from '../words/words.tsx'
import type { Spot } from './edit-plan.ts'
import { FoldedFields } from './folded-fields.tsx'
import { LessonPart } from './lesson-part.tsx'
import { PATHS, lessonField, pathField } from './mistakes.ts'
import { PathPart } from './path-part.tsx'
import { useEditor } from './use-editor.ts'

type Props = { readonly spot: Spot; readonly onSpot: (spot: Spot) => void }

/** The names of the path and the lesson that are edited; more of either, and taking them away. */
export function PathsFold({ spot, onSpot }: Props) {
  const { say } = useWords()
  const { draft, errorIn } = useEditor()
  const path = draft.plan.paths[spot.path]
  const lesson = path?.lessons[spot.lesson]
  if (!path || !lesson) return null
  const fields = [PATHS, pathField(spot.path), lessonField(spot.path, spot.lesson, 'title')]
  return (
    <FoldedFields summary={say('page.plans.ways')} isWrong={errorIn(...fields) !== undefined}>
      <PathPart spot={spot} path={path} onSpot={onSpot} />
      <LessonPart spot={spot} path={path} lesson={lesson} onSpot={onSpot} />
    </FoldedFields>
  )
}
