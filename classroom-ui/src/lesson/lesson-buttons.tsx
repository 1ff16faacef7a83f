import { Button } from '@mantine/core'
import { ArrowRight } from 'lucide-react'
import { useTeacher } from '../face/teacher-face.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { Rehearsal } from '../rehearsal/rehearsal.tsx'
import { useWords } from '../words/words.tsx'
import { BeginLesson, ResumeLesson } from './begin-lesson.tsx'
import { useLessonMoves } from './use-lesson-moves.ts'

/** The way on: to begin, to the next step, or out of the archive; more time, and a pause. */
export function LessonButtons() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { next, extend } = useLessonMoves()
  const { lesson } = view

  if (view.archived) {
    return (
      <Button variant="filled" onClick={() => void act('class.unarchive', {})}>
        {say('page.keeping.take')}
      </Button>
    )
  }
  if (lesson.at === null) {
    return (
      <>
        {view.rights === 'whole' && <Rehearsal />}
        <BeginLesson />
      </>
    )
  }
  if (lesson.state !== 'running') {
    return <ResumeLesson />
  }
  return (
    <>
      <Button
        aria-label={`${say('page.teachersLesson.extend')}: ${say('page.teachersLesson.extendName')}`}
        onClick={() => void extend()}
      >
        {say('page.teachersLesson.extend')}
      </Button>
      <Button onClick={() => void act('lesson.pause', {})}>{say('page.teachersLesson.pause')}</Button>
      {lesson.at < lesson.steps.length - 1 ? (
        <Button variant="filled" rightSection={<ArrowRight size={18} aria-hidden="true" />} onClick={() => void next()}>
          {say('page.teachersLesson.next')}
        </Button>
      ) : (
        <AskFirst
          title={say('page.teachersLesson.last')}
          question={say('page.teachersLesson.lastAsk')}
          yes={say('page.teachersLesson.last')}
          onYes={() => void next()}
          opener={(ask) => (
            <Button variant="filled" onClick={ask}>
              {say('page.teachersLesson.last')}
            </Button>
          )}
        />
      )}
    </>
  )
}
