import { useState } from 'react'
import { Button } from '@mantine/core'
import type { SitePlanView } from '@jagten/server/contract'
import { AreaList } from '../area/area-list.tsx'
import { ClassBudget } from '../area/class-budget.tsx'
import { TeachersNotes } from '../notes/teachers-notes.tsx'
import { PlaceList } from '../world/place-list.tsx'
import { ProposalMarks } from '../proposal/proposal-marks.tsx'
import { SignList } from '../world/sign-list.tsx'
import { ResidentList } from '../residents/resident-list.tsx'
import { ResidentMarks } from '../residents/resident-marks.tsx'
import { SitePlan } from '../world/site-plan.tsx'
import { TeachersPark } from '../world/teachers-park.tsx'
import { Walkers, WalkersCount } from '../world/walkers.tsx'
import { WhoChanged, useWhoChanged } from '../area/who-changed.tsx'
import { columnUnder } from '../world/plan-position.ts'
import { WhoIsWhere } from '../world/who-is-where.tsx'
import { useWords } from '../words/words.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { PresenceCount } from '../roster/presence-count.tsx'
import styles from './park-tab.module.css'

/** Lykkeparken as the teacher follows it: who is where, the groups' areas, and what stands on signs. */
export function ParkTab({ plan, isSafe }: { plan: SitePlanView; isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const [showsNames, setShowsNames] = useState(false)
  const who = useWhoChanged()
  const hidden = view.areas.flatMap((area) => (area.hidden ? [area.id] : []))
  return (
    <div className={styles.park}>
      <div className={styles.map}>
        <p className={styles.over}>
          <PresenceCount isSafe={isSafe} />
          {!isSafe && (
            <Button size="compact-sm" aria-pressed={showsNames} onClick={() => setShowsNames(!showsNames)}>
              {showsNames ? say('page.park.namesOff') : say('page.park.names')}
            </Button>
          )}
        </p>
        <TeachersPark plan={plan} isSafe={isSafe} showsNames={showsNames}>
          <SitePlan
            plan={plan}
            hidden={hidden}
            isBare
            numbered={isSafe ? [] : plan.places.map(({ id }) => id)}
            {...(!isSafe && { onPoint: (left, top) => void who.ask(columnUnder(plan, left, top)) })}
          >
            <ResidentMarks plan={plan} />
            <NoteMarks plan={plan} view={view} />
            <ProposalMarks plan={plan} proposals={view.proposals} />
            {!isSafe && <Walkers plan={plan} showsNames={showsNames} />}
          </SitePlan>
        </TeachersPark>
        {!isSafe && <WalkersCount plan={plan} />}
        {!isSafe && <p className={styles.help}>{say('page.areaPanel.whoHelpMap')}</p>}
        {!isSafe && <WhoChanged asked={who.asked} onClose={who.close} />}
      </div>
      {isSafe ? (
        <p>{say('page.park.safe')}</p>
      ) : (
        <div className={styles.lists}>
          <TeachersNotes />
          <SignList signs={view.signs} />
          <WhoIsWhere plan={plan} />
          <AreaList />
          <ClassBudget />
          <PlaceList plan={plan} />
          <ResidentList residents={plan.residents} isTeachers />
        </div>
      )}
    </div>
  )
}
