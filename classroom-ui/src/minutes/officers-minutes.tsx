import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { Fold } from '../parts/fold.tsx'
import { useStudent } from '../face/student-face.ts'
import { isAdopted, wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { GiveTask } from './give-task.tsx'
import { NextMeetingForm } from './next-meeting-form.tsx'
import { RemarkForm } from './remark-form.tsx'
import styles from './minutes.module.css'

/** What a student does about the minutes while the meeting is open: the minute-taker adds to them, the chair approves them. */
export function OfficersMinutes() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { meeting, officers, proposals, minutes } = view
  if (meeting.state !== 'open' || (officers.mine !== 'minute-taker' && officers.mine !== 'chair')) return null
  if (officers.mine === 'chair') {
    return (
      minutes.isUnapproved && (
        <AskFirst
          title={say('page.takeMinutes.approve')}
          question={say('page.takeMinutes.approveAsk')}
          yes={say('page.takeMinutes.approveYes')}
          onYes={() => void act('minutes.approve', {})}
          opener={(ask) => <Button onClick={ask}>{say('page.takeMinutes.approve')}</Button>}
        />
      )
    )
  }
  return (
    <Fold title={say('page.takeMinutes.title')} isOpen>
      <div className={styles.write}>
        <RemarkForm onAdd={(text) => act('minutes.remark', { text })} />
        {proposals
          .filter(({ state }) => isAdopted(state))
          .map((proposal) => (
            <section key={proposal.id}>
              <h3>{wordsOf(say, proposal.title)}</h3>
              <p>{say('page.takeMinutes.taskTitle')}</p>
              <GiveTask
                key={`${proposal.task?.who.id} ${proposal.task?.due}`}
                task={proposal.task}
                onSave={(task) => void act('minutes.task', { proposal: proposal.id, ...task })}
              />
            </section>
          ))}
        <NextMeetingForm now={minutes.nextMeeting} onSave={(day) => void act('minutes.next-meeting', { day })} />
      </div>
    </Fold>
  )
}
