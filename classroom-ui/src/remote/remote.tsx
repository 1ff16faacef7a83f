import { useMe } from '../join/use-me.ts'
import { useTitle } from '../parts/use-title.ts'
import { HelpLink, useHelpLink } from '../helpers/help-link.tsx'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { NoAnswer } from '../parts/no-answer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { TeacherProvider } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { RemoteScreen } from './remote-screen.tsx'

/** The teacher's phone or tablet, let in by a link. */
export default function Remote() {
  const { say } = useWords()
  const { who, ask } = useMe('teacher')
  const help = useHelpLink(ask)
  useTitle(say('page.remote.title'))
  if (help !== null) return <HelpLink state={help} />
  if (who.at === 'asking') return <Waiting line={{ at: 'connecting' }} />
  if (who.at === 'unanswered') return <NoAnswer again={ask} />
  if (who.me.role !== 'helper')
    return <OneThingPage title={say('page.remote.title')} lead={say('page.remote.outside')} />
  return (
    <TeacherProvider
      id={who.me.class}
      waiting={({ line }) =>
        line.at === 'refused' ? <OneThingPage title={say('page.helpers.refused')} /> : <Waiting line={line} />
      }
    >
      <RemoteScreen />
    </TeacherProvider>
  )
}
