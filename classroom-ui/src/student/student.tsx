import { useMe } from '../join/use-me.ts'
import { useTitle } from '../parts/use-title.ts'
import { NoAnswer } from '../parts/no-answer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/words.tsx'
import { Join } from '../join/join.tsx'
import { StudentScreen } from './student-screen.tsx'
import { StudentProvider, useStudent } from '../face/student-face.ts'

export default function Student() {
  const { say } = useWords()
  const { who, ask } = useMe('student')
  useTitle(say('page.student.now'))
  if (who.at === 'asking') return <Waiting line={{ at: 'connecting' }} />
  if (who.at === 'unanswered') return <NoAnswer again={ask} />
  if (who.me.role !== 'student') return <Join onIn={ask} />
  return (
    <StudentProvider
      id={who.me.class}
      waiting={({ line }) =>
        line.at === 'refused' ? <Join onIn={() => location.reload()} gone={line.message} /> : <Waiting line={line} />
      }
    >
      <OneStudent />
    </StudentProvider>
  )
}

/** Two at one computer are two pages: nothing of one is on the other's. */
function OneStudent() {
  return <StudentScreen key={useStudent().view.me.id} />
}
