import { LessonButtons } from '../lesson/lesson-buttons.tsx'
import { TimeLeft } from '../clock/time-left.tsx'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { MinutesLink } from '../meeting/minutes-link.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './lesson-header.module.css'

/** Which class and step, what is left of it, and the way on. */
export function LessonHeader({ onClasses }: { onClasses: () => void }) {
  const { lang, say } = useWords()
  const { view, aheadMs } = useTeacher()
  const { lesson } = view
  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  const title = step && lesson.at !== null ? `${lesson.at + 1} · ${step.title[lang]}` : say('page.teachersLesson.ready')
  const isBetween = lesson.at === null || lesson.state === 'rung'
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
          {view.archived
            ? say('page.keeping.isThere')
            : lesson.state === 'rung'
              ? say('page.teachersLesson.rung')
              : title}
        </h1>
      </div>
      {lesson.state !== 'rung' && <TimeLeft endsAt={lesson.endsAt} leftMs={lesson.leftMs} aheadMs={aheadMs} />}
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
