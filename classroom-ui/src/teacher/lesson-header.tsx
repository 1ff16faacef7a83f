import { Button } from '@mantine/core'
import { ArrowRight } from 'lucide-react'
import { Rehearsal } from '../rehearsal/rehearsal.tsx'
import { TimeLeft } from '../clock/time-left.tsx'
import { AskFirst } from '../parts/ask-first.tsx'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { Begin, GoOn } from './begin.tsx'
import { MinutesLink } from './minutes-link.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useLessonMoves } from '../lesson/use-lesson-moves.ts'
import styles from './lesson-header.module.css'

/** Which class and step, what is left of it, and the way on. */
export function LessonHeader({ onClasses }: { onClasses: () => void }) {
  const { lang, say } = useWords()
  const { view, aheadMs } = useTeacher()
  const { lesson } = view
  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  const title = step && lesson.at !== null ? `${lesson.at + 1} · ${step.title[lang]}` : say('page.teacher.ready')
  const isBetween = lesson.at === null || lesson.rung
  const deletes = say('page.keeping.deletes', { date: dayOf(lang, view.deletesAt) })
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        <p className={styles.small}>
          <WayBack onClasses={onClasses} />
          {[
            view.name,
            lesson.title[lang],
            say('page.lesson.minutes', { count: lesson.minutes }),
            ...(isBetween ? [deletes] : []),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1 className={styles.title}>
          {view.archived ? say('page.keeping.isThere') : lesson.rung ? say('page.teacher.rung') : title}
        </h1>
      </div>
      {!lesson.rung && <TimeLeft endsAt={lesson.endsAt} leftMs={lesson.leftMs} aheadMs={aheadMs} />}
      {view.rights === 'whole' && view.lastTime && isBetween && <MinutesLink />}
      <LessonButtons />
    </header>
  )
}

/** To the other classes; who helps with this one alone sees as what. */
function WayBack({ onClasses }: { onClasses: () => void }) {
  const { say } = useWords()
  const { rights } = useTeacher().view
  if (rights !== 'whole') return <strong>{say(`page.helpers.youAre.${rights}`)} </strong>
  return (
    <>
      <button className={styles.back} onClick={onClasses}>
        {say('page.classes.back')}
      </button>{' '}
      /{' '}
    </>
  )
}

function LessonButtons() {
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
        <Begin />
      </>
    )
  }
  if (lesson.paused || lesson.rung) {
    return <GoOn />
  }
  return (
    <>
      <Button
        aria-label={`${say('page.teacher.extend')}: ${say('page.teacher.extendName')}`}
        onClick={() => void extend()}
      >
        {say('page.teacher.extend')}
      </Button>
      <Button onClick={() => void act('lesson.pause', {})}>{say('page.teacher.pause')}</Button>
      {lesson.at < lesson.steps.length - 1 ? (
        <Button variant="filled" rightSection={<ArrowRight size={18} aria-hidden="true" />} onClick={() => void next()}>
          {say('page.teacher.next')}
        </Button>
      ) : (
        <AskFirst
          title={say('page.teacher.last')}
          question={say('page.teacher.lastAsk')}
          yes={say('page.teacher.last')}
          onYes={() => void next()}
          opener={(ask) => (
            <Button variant="filled" onClick={ask}>
              {say('page.teacher.last')}
            </Button>
          )}
        />
      )}
    </>
  )
}
