import { Button } from '@mantine/core'
import { SitePlan } from '../world/site-plan.tsx'
import { Outcome } from '../proposal/outcome.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { ResidentList } from '../residents/resident-list.tsx'
import { ResidentMarks } from '../residents/resident-marks.tsx'
import { TimeLeft } from '../clock/time-left.tsx'
import { useWords } from '../words/words.tsx'
import { toolsOf } from './step-tools.ts'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import styles from './current-step.module.css'

type Ways = { readonly onWalk: (() => void) | undefined; readonly onWrite: (() => void) | undefined }

/** The step that is on, and what it asks of a student. */
export function CurrentStep({ onWalk, onWrite }: Ways) {
  const { lang, say } = useWords()
  const { view, aheadMs } = useStudent()
  const { lesson } = view
  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]

  if (lesson.state === 'rung')
    return (
      <>
        <h1 className={page.title}>{say('page.studentsLesson.rung')}</h1>
        <p className={page.task}>{say('page.studentsLesson.rungTask')}</p>
      </>
    )
  if (!step || lesson.at === null) return null
  const tools = toolsOf(step)
  return (
    <div className={page.sides}>
      <div className={page.column}>
        <p className={page.small}>{say('page.lesson.stepOf', { at: lesson.at + 1, of: lesson.steps.length })}</p>
        <h1 className={page.title}>{step.title[lang]}</h1>
        <p className={page.task}>{lesson.paused ? say('page.studentsLesson.paused') : step.task[lang]}</p>
        <div className={styles.clock}>
          <TimeLeft endsAt={lesson.endsAt} leftMs={lesson.leftMs} aheadMs={aheadMs} />
        </div>
        {!lesson.paused && <Way tools={tools} onWalk={onWalk} onWrite={onWrite} />}
      </div>
      {tools.includes('map') && view.plan && (
        <div className={page.column}>
          <SitePlan plan={view.plan}>
            <ResidentMarks plan={view.plan} />
            <NoteMarks plan={view.plan} view={view} />
          </SitePlan>
          <ResidentList residents={view.plan.residents} />
        </div>
      )}
      {tools.includes('decisions') && view.proposals.length > 0 && (
        <Outcome proposals={view.proposals} className={page.decisions} />
      )}
    </div>
  )
}

/** To what the step is about, when it can be written now: one button, the proposal before the note. */
function Way({ tools, onWalk, onWrite }: Ways & { readonly tools: ReturnType<typeof toolsOf> }) {
  const { say } = useWords()
  const { may } = useStudent().view
  const mayNote = may.build || may.propose || may.speak
  const [words, go] =
    tools.includes('propose') && may.propose
      ? (['page.writeProposal.title', onWrite] as const)
      : (['page.walk.write', tools.includes('notes') && mayNote ? onWalk : undefined] as const)
  return (
    go && (
      <Button variant="filled" size="lg" onClick={go}>
        {say(words)}
      </Button>
    )
  )
}
