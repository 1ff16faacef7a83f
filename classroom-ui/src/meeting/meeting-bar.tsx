import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'
import { OpenMeeting } from './open-meeting.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './meeting-bar.module.css'

/** The section meeting: opening it, the next item, ending it. */
export function MeetingBar() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { meeting, proposals } = view

  if (meeting.state === 'closed') {
    return (
      <div className={styles.meeting}>
        <span>{say('page.meeting.closed')}</span>
        <OpenMeeting />
      </div>
    )
  }
  const { at } = meeting
  const item = proposals.find((proposal) => proposal.id === meeting.agenda[at])
  return (
    <div className={styles.meeting}>
      <strong>{say('page.meeting.at', { at: at + 1, of: meeting.agenda.length, number: item?.number ?? 0 })}</strong>
      {at < meeting.agenda.length - 1 && (
        <AskFirst
          title={say('page.meeting.next')}
          question={say('page.meeting.nextAsk')}
          yes={say('page.meeting.nextYes')}
          onYes={() => void act('meeting.next', {})}
          opener={(ask) => (
            <Button size="sm" onClick={ask}>
              {say('page.meeting.next')}
            </Button>
          )}
        />
      )}
      <AskFirst
        title={say('page.meeting.close')}
        question={say('page.meeting.closeAsk')}
        yes={say('page.meeting.closeYes')}
        onYes={() => void act('meeting.close', {})}
        opener={(ask) => (
          <Button size="sm" onClick={ask}>
            {say('page.meeting.close')}
          </Button>
        )}
      />
    </div>
  )
}
