import { Suspense } from 'react'
import { useWords } from '../words/words.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import { TextSize } from '../parts/text-size.tsx'
import { ShareComputer } from '../shared-computer/share-computer.tsx'
import { useJustOver } from '../last-time/just-over.ts'
import { BetweenLessons } from '../last-time/between-lessons.tsx'
import { StudentsDecisions } from '../proposal/students-decisions.tsx'
import { DiscussedProposal } from '../meeting/discussed-proposal.tsx'
import { DemandMeeting } from '../meeting/demand-meeting.tsx'
import { StudentsOfficers } from '../meeting/officers/students-officers.tsx'
import { ChooseSide } from '../meeting/choose-side.tsx'
import { MeetingItem } from '../meeting/meeting-item.tsx'
import { CurrentStep } from '../lesson/current-step.tsx'
import { OfficersMinutes } from '../minutes/officers-minutes.tsx'
import { OwnRent } from '../rent/own-rent.tsx'
import { OwnHousehold } from '../roster/own-household.tsx'
import { Leave } from '../join/leave.tsx'
import { StandCard } from '../election/stand-card.tsx'
import { StudentsElection } from '../election/students-election.tsx'
import { StudentsPoll } from '../poll/students-poll.tsx'
import { useStudent } from '../face/student-face.ts'
import { WelcomeCard } from '../welcome/welcome-card.tsx'
import { whatIsOn } from './what-is-on.ts'
import page from '../parts/student-page.module.css'
import { fetched } from '../fetching/fetched.ts'
import styles from './now-tab.module.css'

// fetched apart: the first load is for a weak network
const WorkingDay = fetched(() => import('../works/working-day.tsx').then(({ WorkingDay: piece }) => piece))

/** Missing where the step has no walk. */
type Ways = { readonly onWalk: (() => void) | undefined; readonly onWrite: (() => void) | undefined }

type Props = Ways & {
  /** Missing where the student has no area, or the step no use for it. */
  readonly onArea: (() => void) | undefined
  readonly isBreak: boolean
}

/** What to do now, and what belongs to this student alone; in a break, what is voted on and no more. */
export function NowTab({ onWalk, onWrite, onArea, isBreak }: Props) {
  const { say } = useWords()
  const { poll, me, floor, lesson, proposals } = useStudent().view
  const isWorkingDay = proposals.some(({ works }) => works?.state === 'building' && works.by === 'class')

  return (
    <div className={page.column}>
      <div role="status">
        {poll?.state !== 'open' && lesson.state !== 'rung' && floor.place !== null && (
          <p className={styles.floor}>{say('page.studentsMeeting.place', { place: floor.place })}</p>
        )}
      </div>
      {poll?.state !== 'open' && lesson.state !== 'rung' && floor.asked && <ChooseSide />}
      {!me.present && <p className={page.notice}>{say('page.ownHousehold.notPresent')}</p>}
      <OwnRent />
      {!isBreak && <StandCard />}
      <WhatIsOn onWalk={onWalk} onWrite={onWrite} />
      {!isBreak && <StudentsOfficers />}
      {!isBreak && <DemandMeeting />}
      {!isBreak && <OfficersMinutes />}
      {!isBreak && isWorkingDay && (
        <Suspense>
          <WorkingDay />
        </Suspense>
      )}
      {!isBreak && <WelcomeCard onWalk={onWalk} onArea={onArea} />}
      {!isBreak && (
        <div className={styles.foot}>
          <OwnHousehold />
          <ShareComputer />
          <div className={styles.tools}>
            <ReadAloud />
            <TextSize />
            <LanguageSwitch />
            <Leave />
          </div>
          <p className={page.small}>
            <a href="/om" target="_blank" rel="noreferrer">
              {say('page.aboutLink')}
            </a>
          </p>
        </div>
      )}
    </div>
  )
}

function WhatIsOn({ onWalk, onWrite }: Ways) {
  const { view, aheadMs } = useStudent()
  const on = whatIsOn(view, useJustOver(view.lastTime, aheadMs))
  switch (on.kind) {
    case 'poll':
      return <StudentsPoll key={on.poll.id} poll={on.poll} />
    case 'election':
      return <StudentsElection key={on.election.id} election={on.election} />
    case 'decisions':
      return <StudentsDecisions title={on.title} decided={on.decided} />
    case 'meeting':
      return <DiscussedProposal proposal={on.proposal} />
    case 'item':
      return <MeetingItem meeting={on.meeting} item={on.item} />
    case 'step':
      return <CurrentStep onWalk={onWalk} onWrite={onWrite} />
    case 'archived':
    case 'before':
    case 'thanks':
      return <BetweenLessons is={on.kind} />
  }
}
