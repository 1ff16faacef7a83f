import { Button } from '@mantine/core'
import { ArrowRight, Bell, Eye, MapPin, Timer } from 'lucide-react'
import { GatherAll, RingOut } from '../control/class-actions.tsx'
import { Holds } from '../control/holds.tsx'
import { TimeLeft } from '../clock/time-left.tsx'
import { BrickCourse } from '../parts/brick-course.tsx'
import { LineLost } from '../parts/line-lost.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useLessonMoves } from '../lesson/use-lesson-moves.ts'
import { useWords } from '../words/words.tsx'
import styles from './remote.module.css'

const icon = { size: 26, 'aria-hidden': true } as const

/** Five large buttons for a hand that is busy: nothing private stands here, since a phone is seen by whoever is near. */
export function RemoteScreen() {
  const { lang, say } = useWords()
  const { view, aheadMs, line, said, tell } = useTeacher()
  const { lesson } = view
  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  const title = step ? step.title[lang] : say('page.remote.none')
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <p className={styles.small}>
          {view.name}
          {lesson.at !== null && ` · ${say('page.lesson.stepOf', { at: lesson.at + 1, of: lesson.steps.length })}`}
        </p>
        <h1 className={styles.title}>{lesson.state === 'rung' ? say('page.teachersLesson.rung') : title}</h1>
        {lesson.state !== 'rung' && <TimeLeft endsAt={lesson.endsAt} leftMs={lesson.leftMs} aheadMs={aheadMs} />}
        {step && lesson.state !== 'rung' && step.say && (
          // long words scroll: whoever has only keys must be able to get into them
          <p className={styles.say} tabIndex={0}>
            “{step.say[lang]}”
          </p>
        )}
      </header>
      <BrickCourse />
      <LineLost line={line} />
      <main className={styles.main}>
        <Holds isSafe />
        <Buttons />
      </main>
      <MessageLine said={said} tell={tell} />
    </div>
  )
}

function Buttons() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { next, extend } = useLessonMoves()
  const { lesson, control } = view
  if (lesson.at === null) return <p className={styles.small}>{say('page.remote.start')}</p>
  if (lesson.paused) {
    return (
      <Button className={styles.big ?? ''} variant="filled" onClick={() => void act('lesson.resume', {})}>
        {say('page.teachersLesson.resume')}
      </Button>
    )
  }
  const isLast = lesson.at >= lesson.steps.length - 1
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.big ?? ''}
        variant={control.frozen ? 'outline' : 'default'}
        leftSection={<Eye {...icon} />}
        onClick={() => void act('class.freeze', { on: !control.frozen })}
      >
        {control.frozen ? say('page.classActions.lookUpOff') : say('page.classActions.lookUp')}
      </Button>
      <Button
        className={styles.big ?? ''}
        variant="filled"
        disabled={isLast}
        rightSection={<ArrowRight {...icon} />}
        onClick={() => void next()}
      >
        {say('page.teachersLesson.next')}
      </Button>
      <Button
        className={styles.big ?? ''}
        leftSection={<Timer {...icon} />}
        aria-label={`${say('page.teachersLesson.extend')}: ${say('page.teachersLesson.extendName')}`}
        onClick={() => void extend()}
      >
        {say('page.teachersLesson.extend')}
      </Button>
      <GatherAll
        opener={(ask, label) => (
          <Button className={styles.big ?? ''} leftSection={<MapPin {...icon} />} onClick={ask}>
            {label}
          </Button>
        )}
      />
      <RingOut
        opener={(ask, label) => (
          <Button className={styles.big ?? ''} variant="danger" leftSection={<Bell {...icon} />} onClick={ask}>
            {label}
          </Button>
        )}
      />
    </div>
  )
}
