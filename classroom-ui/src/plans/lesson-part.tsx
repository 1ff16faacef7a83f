import { Button } from '@mantine/core'
import { LETTERS } from '@jagten/lesson-plans/choices'
import { Plus } from 'lucide-react'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'
import { addLesson, mayAddLesson, setLessonTitle, takeLesson } from './edit-paths.ts'
import type { Lesson, Path, Spot } from './edit-plan.ts'
import { FieldText } from './field-text.tsx'
import { lessonField, pathField } from './mistakes.ts'
import { NEW_STEP, NO_TEXT } from './new-step.ts'
import { useEditor } from './use-editor.ts'
import { useLessonName } from './use-lesson-name.ts'
import styles from './fields.module.css'

type Props = {
  readonly spot: Spot
  readonly path: Path
  readonly lesson: Lesson
  readonly onSpot: (spot: Spot) => void
}

/** The name of a lesson in a row; one more after it, and taking it away. */
export function LessonPart({ spot, path, lesson, onSpot }: Props) {
  const { say } = useWords()
  const { draft, change, tell, seek } = useEditor()
  const name = useLessonName()(spot.lesson, lesson)
  const isInARow = path.lessons.length > 1

  function addNext(): void {
    const next = { ...spot, lesson: spot.lesson + 1 }
    tell(say('page.plans.lessonMade', { number: next.lesson + 1 }))
    onSpot(next)
    change(addLesson(draft, spot, NEW_STEP))
  }

  function takeAway(): void {
    tell(say('page.plans.lessonOffDone', { lesson: name }))
    onSpot({ ...spot, lesson: Math.max(0, spot.lesson - 1) })
    change(takeLesson(draft, spot))
    seek(pathField(spot.path))
  }

  return (
    <>
      {(isInARow || lesson.title) && (
        <FieldText
          label={say('page.plans.lessonName')}
          field={lessonField(spot.path, spot.lesson, 'title')}
          text={lesson.title ?? NO_TEXT}
          most={LETTERS.title}
          onText={(text) => change(setLessonTitle(draft, spot, text))}
        />
      )}
      <div className={styles.buttons}>
        {mayAddLesson(draft, spot.path) && (
          <Button leftSection={<Plus size={18} aria-hidden="true" />} onClick={addNext}>
            {say('page.plans.lessonNew')}
          </Button>
        )}
        {isInARow && (
          <AskFirst
            title={say('page.plans.lessonOff')}
            question={say('page.plans.lessonOffAsk', { lesson: name })}
            yes={say('page.plans.takeYes')}
            danger
            onYes={takeAway}
            opener={(ask) => (
              <Button variant="danger" onClick={ask}>
                {say('page.plans.lessonOff')}
              </Button>
            )}
          />
        )}
      </div>
    </>
  )
}
