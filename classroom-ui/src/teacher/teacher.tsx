import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/ActionIcon.css'
import { Suspense } from 'react'
import { useMe } from '../join/use-me.ts'
import { useTitle } from '../parts/use-title.ts'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { NoAnswer } from '../parts/no-answer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { HelpLink, useHelpLink } from '../helpers/help-link.tsx'
import { Print } from '../print/print.tsx'
import { withWords } from '../words/with-words.ts'
import { useWords } from '../words/words.tsx'
import { Button } from '@mantine/core'
import { ClassList } from '../classes/class-list.tsx'
import { LessonScreen } from './lesson-screen.tsx'
import { Login } from '../join/login.tsx'
import { useTeacherAddress } from '../face/teacher-address.ts'
import { TeacherProvider } from '../face/teacher-face.ts'

/** Seldom opened, and large. */
const Plans = withWords(['plans'], () => import('../plans/plans.tsx'))

export default function Teacher() {
  const { say } = useWords()
  const { who, ask } = useMe('teacher')
  const help = useHelpLink(ask)
  const { address, go, guard } = useTeacherAddress()
  useTitle(say('page.login.title'))
  if (help !== null) return <HelpLink state={help} />
  if (who.at === 'asking') return <Waiting line={{ at: 'connecting' }} />
  if (who.at === 'unanswered') return <NoAnswer again={ask} />
  if (who.me.role === 'helper') return <Helping klass={who.me.class} />
  if (who.me.role !== 'teacher') return <Login onIn={ask} />
  if (address.at === 'classes') return <ClassList go={go} onOut={ask} />
  if (address.at === 'plans' || address.at === 'plan') {
    return (
      <Suspense fallback={<Waiting line={{ at: 'connecting' }} />}>
        <Plans address={address} go={go} guard={guard} />
      </Suspense>
    )
  }
  const toClasses = <Button onClick={() => go({ at: 'classes' })}>{say('page.classes.back')}</Button>
  return (
    <TeacherProvider
      key={address.id}
      id={address.id}
      waiting={({ line }) =>
        line.at === 'refused' && line.code === 'session.missing' ? (
          <Login onIn={() => location.reload()} />
        ) : (
          <Waiting line={line}>{toClasses}</Waiting>
        )
      }
    >
      {address.at === 'print' ? <Print go={go} /> : <LessonScreen go={go} />}
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
        line.at === 'refused' ? <OneThingPage title={say('page.helpers.refused')} /> : <Waiting line={line} />
      }
    >
      <LessonScreen go={() => {}} />
    </TeacherProvider>
  )
}
