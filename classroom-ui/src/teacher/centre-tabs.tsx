import { useState } from 'react'
import type { TeacherView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { ParkTab } from './park-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { ProposalsTab } from './proposals-tab.tsx'
import { usePlaceName } from '../world/use-place-name.ts'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './centre-tabs.module.css'

type Tab = 'people' | 'proposals' | 'park'

/** Where the eyes go in a step: the map where one walks or builds, the proposals where one decides. */
const BEGINS_WITH: Readonly<Record<TeacherView['lesson']['steps'][number]['kind'], Tab>> = {
  welcome: 'people',
  talk: 'park',
  explore: 'park',
  sketch: 'park',
  propose: 'proposals',
  meet: 'proposals',
  vote: 'proposals',
  show: 'proposals',
  reflect: 'proposals',
}

/** The class, its proposals or its place: begins with what the step is about. */
export function CentreTabs({ isSafe, go }: { isSafe: boolean; go: (address: TeacherAddress) => void }) {
  const { say } = useWords()
  const { lesson, students, proposals, plan, signs } = useTeacher().view
  const place = usePlaceName(plan)
  const kind = lesson.at === null ? undefined : lesson.steps[lesson.at]?.kind
  const [tab, setTab] = useState<Tab>(kind === undefined ? 'people' : BEGINS_WITH[kind])
  const tabs: readonly Tab[] = plan ? ['park', 'people', 'proposals'] : ['people', 'proposals']
  const shown = tabs.includes(tab) ? tab : 'people'
  const counts = { people: students.length, proposals: proposals.length, park: signs.length }

  return (
    <>
      <div className={styles.tabs}>
        {tabs.map((one) => (
          <button key={one} className={styles.tab} aria-pressed={shown === one} onClick={() => setTab(one)}>
            {one === 'park' ? place : say(`page.teacher.${one}`)}{' '}
            {(one !== 'park' || counts[one] > 0) && <span className={styles.count}>{counts[one]}</span>}
          </button>
        ))}
      </div>
      {shown === 'people' && <PeopleTab isSafe={isSafe} go={go} />}
      {shown === 'proposals' && <ProposalsTab isSafe={isSafe} />}
      {shown === 'park' && plan && <ParkTab plan={plan} isSafe={isSafe} />}
    </>
  )
}
