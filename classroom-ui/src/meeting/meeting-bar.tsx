import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'
import { EditAgenda } from './edit-agenda.tsx'
import { itemTitle } from './item-words.ts'
import { OpenMeeting } from './open-meeting.tsx'
import { TakeRecess } from './take-recess.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './meeting-bar.module.css'

/** The section meeting: calling and opening it, from item to item, a recess, ending it. */
export function MeetingBar({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { meeting, proposals, demand } = view

  if (meeting.state === 'closed') {
    return (
      <div className={styles.meeting}>
        <span>{say('page.meeting.closed')}</span>
        {demand.asked > 0 && <strong>{say('page.meeting.demanded', demand)}</strong>}
        <OpenMeeting />
      </div>
    )
  }
  if (meeting.state === 'called') {
    return (
      <div className={styles.meeting}>
        <span>{say('page.meeting.calledAt', { count: meeting.agenda.length })}</span>
        <Button size="sm" variant="filled" onClick={() => void act('meeting.open', {})}>
          {say('page.meeting.openCalled')}
        </Button>
        {!isSafe && <EditAgenda meeting={meeting} />}
        <Asked what="cancel" onYes={() => void act('meeting.close', {})} />
      </div>
    )
  }
  const { at, agenda, recess } = meeting
  const item = agenda[at]
  const from = item && { from: item.id }
  const isHidden = item?.kind === 'proposal' && proposals.some(({ id, title }) => id === item.proposal && title.hidden)
  return (
    <div className={styles.meeting}>
      <strong>
        {say('page.agenda.at', { at: at + 1, of: agenda.length })}
        {item && !(isSafe && isHidden) && ` · ${itemTitle(say, proposals, item)}`}
      </strong>
      {at > 0 && <Asked what="back" onYes={() => void act('meeting.back', { ...from })} />}
      {at < agenda.length - 1 && <Asked what="next" onYes={() => void act('meeting.next', { ...from })} />}
      {recess ? (
        <Button size="sm" variant="filled" onClick={() => void act('meeting.recess', { on: false })}>
          {say('page.meeting.goOn')}
        </Button>
      ) : (
        <TakeRecess onTake={(minutes) => void act('meeting.recess', { on: true, minutes })} />
      )}
      {!isSafe && <EditAgenda meeting={meeting} />}
      <Asked what="close" onYes={() => void act('meeting.close', {})} />
    </div>
  )
}

function Asked({ what, onYes }: { what: 'back' | 'next' | 'close' | 'cancel'; onYes: () => void }) {
  const { say } = useWords()
  return (
    <AskFirst
      title={say(`page.meeting.${what}`)}
      question={say(`page.meeting.${what}Ask`)}
      yes={say(`page.meeting.${what}Yes`)}
      onYes={onYes}
      opener={(ask) => (
        <Button size="sm" onClick={ask}>
          {say(`page.meeting.${what}`)}
        </Button>
      )}
    />
  )
}
