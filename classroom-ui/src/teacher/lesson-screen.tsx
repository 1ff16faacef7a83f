import { useState } from 'react'
import { BrickCourse } from '../parts/brick-course.tsx'
import { LineLost } from '../parts/line-lost.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/words.tsx'
import { Holds } from '../control/holds.tsx'
import { WaitingTexts } from '../control/waiting-texts.tsx'
import { Alarms } from '../alarm/alarms.tsx'
import { WorldChat } from '../chat/world-chat.tsx'
import { CentreTabs } from './centre-tabs.tsx'
import { Feed } from '../feed/feed.tsx'
import { Floor } from '../meeting/floor.tsx'
import { LessonHeader } from './lesson-header.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { RunningLate } from '../lesson/running-late.tsx'
import { WordsToSay } from '../lesson/words-to-say.tsx'
import { BeforeLesson } from '../lesson/before-lesson.tsx'
import { LessonSteps } from '../lesson/lesson-steps.tsx'
import { LookBacks } from '../minutes/look-backs.tsx'
import { TeachersStanding } from '../election/teachers-standing.tsx'
import { TeachersPoll } from '../poll/teachers-poll.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { WhoNeedsMe } from '../needs/who-needs-me.tsx'
import { WholeClass } from './whole-class.tsx'
import { WorldTrouble } from '../world/world-trouble.tsx'
import styles from './lesson-screen.module.css'

/** The teacher's screen during a lesson. `isSafe`: it is mirrored, so nothing private stands on it. */
export function LessonScreen({ go }: { go: (address: TeacherAddress) => void }) {
  const { say } = useWords()
  const { view, line, said, tell } = useTeacher()
  const [isSafe, setSafe] = useState(false)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const { at, steps } = view.lesson
  const readsAhead = steps.some((step, index) => index !== at && unfolded.has(step.id))
  useTitle(view.name)

  return (
    <div className={styles.screen}>
      <LessonHeader onClasses={() => go({ at: 'classes' })} />
      <BrickCourse />
      <LineLost line={line} />
      <div role="status">{isSafe && <p className={styles.safe}>{say('page.teacher.safeOn')}</p>}</div>
      <div className={styles.body} data-reads-ahead={readsAhead}>
        {/* the columns scroll: whoever has only keys must be able to get into them */}
        <aside className={styles.left} tabIndex={0} aria-label={say('page.teachersLesson.steps')}>
          <LessonSteps unfolded={unfolded} onUnfolded={setUnfolded} />
        </aside>
        <main className={styles.centre}>
          <WorldTrouble />
          <WordsToSay />
          {view.lesson.at === null && !view.archived && <BeforeLesson />}
          {!view.archived && (!view.lesson.at || view.lesson.state === 'rung') && <LookBacks />}
          <CentreTabs key={view.lesson.step ?? 'none'} isSafe={isSafe} go={go} />
        </main>
        <aside className={styles.right} tabIndex={0} aria-label={say('page.teacher.now')}>
          <Alarms isSafe={isSafe} />
          <Holds isSafe={isSafe} />
          {!isSafe && <WaitingTexts />}
          {!isSafe && view.rights === 'whole' && <WhoNeedsMe />}
          {!isSafe && <RunningLate />}
          <TeachersStanding isSafe={isSafe} />
          <TeachersPoll isSafe={isSafe} />
          <Floor isSafe={isSafe} />
          {!isSafe && <WorldChat />}
          <Feed />
        </aside>
      </div>
      <WholeClass isSafe={isSafe} onSafe={() => setSafe(!isSafe)} />
      <MessageLine said={said} tell={tell} />
    </div>
  )
}
