import { useState } from 'react'
import { BrickCourse } from '../parts/brick-course.tsx'
import { LineLost } from '../parts/line-lost.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/words.tsx'
import { Holds } from '../control/holds.tsx'
import { WaitingTexts } from '../control/waiting-texts.tsx'
import { Alarms } from './alarms.tsx'
import { Centre } from './centre.tsx'
import { Feed } from './feed.tsx'
import { Floor } from './floor.tsx'
import { LessonHeader } from './lesson-header.tsx'
import type { Place } from '../face/teacher-place.ts'
import { RunningLate } from './running-late.tsx'
import { Saying } from './saying.tsx'
import { Before, Steps } from './steps.tsx'
import { TeachersPoll } from './teachers-poll.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { WhoNeedsMe } from './who-needs-me.tsx'
import { WholeClass } from './whole-class.tsx'
import { WorldTrouble } from '../world/world-trouble.tsx'
import styles from './lesson-screen.module.css'

/** The teacher's screen during a lesson. `isSafe`: it is mirrored, so nothing private stands on it. */
export function LessonScreen({ go }: { go: (place: Place) => void }) {
  const { say } = useWords()
  const { view, line, said, tell } = useTeacher()
  const [isSafe, setSafe] = useState(false)
  useTitle(view.name)

  return (
    <div className={styles.screen}>
      <LessonHeader onClasses={() => go({ at: 'classes' })} />
      <BrickCourse />
      <LineLost line={line} />
      <div role="status">{isSafe && <p className={styles.safe}>{say('page.teacher.safeOn')}</p>}</div>
      <div className={styles.body}>
        {/* the columns scroll: whoever has only keys must be able to get into them */}
        <aside className={styles.left} tabIndex={0} aria-label={say('page.teacher.steps')}>
          <Steps />
        </aside>
        <main className={styles.centre}>
          <WorldTrouble />
          <Saying />
          {view.lesson.at === null && !view.archived && <Before />}
          <Centre key={view.lesson.step ?? 'none'} isSafe={isSafe} go={go} />
        </main>
        <aside className={styles.right} tabIndex={0} aria-label={say('page.teacher.now')}>
          <Alarms isSafe={isSafe} />
          <Holds isSafe={isSafe} />
          {!isSafe && <WaitingTexts />}
          {!isSafe && view.rights === 'whole' && <WhoNeedsMe />}
          {!isSafe && <RunningLate />}
          <TeachersPoll isSafe={isSafe} />
          <Floor isSafe={isSafe} />
          <Feed />
        </aside>
      </div>
      <WholeClass isSafe={isSafe} onSafe={() => setSafe(!isSafe)} />
      <MessageLine said={said} tell={tell} />
    </div>
  )
}
