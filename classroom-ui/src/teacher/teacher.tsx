import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/ActionIcon.css'
import { Suspense } from 'react'
import { useMe } from '../face/use-me.ts'
import { useTitle } from '../parts/use-title.ts'
import { Plain } from '../parts/plain.tsx'
import { Unanswered } from '../parts/unanswered.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { HelpLink, useHelpLink } from '../helpers/help-link.tsx'
import { Print } from '../print/print.tsx'
import { withWords } from '../words/later.ts'
import { useWords } from '../words/words.tsx'
import { Button } from '@mantine/core'
import { ClassList } from './class-list.tsx'
import { LessonScreen } from './lesson-screen.tsx'
import { Login } from './login.tsx'
import { usePlace } from '../face/teacher-place.ts'
import { TeacherProvider } from '../face/teacher-face.ts'

/** Seldom opened, and large. */
const Plans = withWords(['plans'], () => import('../plans/plans.tsx'))

export default function Teacher() {
  const { say } = useWords()
  const { who, ask } = useMe('teacher')
  const help = useHelpLink(ask)
  const { place, go, hold } = usePlace()
  useTitle(say('page.login.title'))
  if (help !== null) return <HelpLink state={help} />
  if (who.at === 'asking') return <Waiting line={{ at: 'connecting' }} />
  if (who.at === 'unanswered') return <Unanswered again={ask} />
  if (who.me.role === 'helper') return <Helping klass={who.me.class} />
  if (who.me.role !== 'teacher') return <Login onIn={ask} />
  if (place.at === 'classes') return <ClassList go={go} onOut={ask} />
  if (place.at === 'plans' || place.at === 'plan') {
    return (
      <Suspense fallback={<Waiting line={{ at: 'connecting' }} />}>
        <Plans place={place} go={go} hold={hold} />
      </Suspense>
    )
  }
  const toClasses = <Button onClick={() => go({ at: 'classes' })}>{say('page.classes.back')}</Button>
  return (
    <TeacherProvider
      key={place.id}
      id={place.id}
      waiting={({ line }) =>
        line.at === 'refused' && line.code === 'session.missing' ? (
          <Login onIn={() => location.reload()} />
        ) : (
          <Waiting line={line}>{toClasses}</Waiting>
        )
      }
    >
      {place.at === 'print' ? <Print go={go} /> : <LessonScreen go={go} />}
    </TeacherProvider>
  )
}

/** Who came in by a link: this class alone, and no way to the others. */
function Helping({ klass }: { klass: string }) {
  const { say } = useWords()
  return (
    <TeacherProvider
      id={klass}
      waiting={({ line }) =>
        line.at === 'refused' ? <Plain title={say('page.helpers.refused')} /> : <Waiting line={line} />
      }
    >
      <LessonScreen go={() => {}} />
    </TeacherProvider>
  )
}
