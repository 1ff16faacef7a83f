import { useNotice } from '../face/use-notice.ts'
import { useWords } from '../words/words.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import { NowMeeting } from './now-meeting.tsx'
import { NowStep } from './now-step.tsx'
import { Household } from './household.tsx'
import { Leave } from './leave.tsx'
import { Poll } from './poll.tsx'
import { useStudent } from './student-face.ts'
import styles from './now.module.css'

/** What to do now: a vote goes before the meeting, the meeting before the step. */
export function Now() {
  const { say } = useWords()
  const { view, aheadMs } = useStudent()
  const { poll, meeting, me, floor } = view
  const notice = useNotice(view.notice, aheadMs)
  const discussed = meeting.open && meeting.at !== null ? meeting.agenda[meeting.at] : undefined
  const proposal = view.proposals.find((one) => one.id === discussed)
  const showsPoll = poll !== null && (poll.state !== 'closed' || !proposal || proposal.id === poll.proposal)

  const isVoting = showsPoll && poll.state === 'open'

  return (
    <div className={styles.now}>
      <div role="status">
        {notice && (
          <div className={styles.notice}>
            <p className={styles.small}>{say('page.student.message')}</p>
            <p className={styles.message}>{notice}</p>
          </div>
        )}
      </div>
      <div role="status">
        {!isVoting && floor.speaking && <p className={styles.floor}>{say('page.student.speaking')}</p>}
        {!isVoting && !floor.speaking && floor.place !== null && (
          <p className={styles.floor}>{say('page.student.place', { place: floor.place })}</p>
        )}
      </div>
      {!me.present && <p className={styles.notice}>{say('page.student.notPresent')}</p>}
      {showsPoll ? <Poll poll={poll} key={poll.id} /> : proposal ? <NowMeeting proposal={proposal} /> : <NowStep />}
      <div className={styles.foot}>
        <Household />
        <div className={styles.tools}>
          <ReadAloud />
          <LanguageSwitch />
          <Leave />
        </div>
      </div>
    </div>
  )
}
