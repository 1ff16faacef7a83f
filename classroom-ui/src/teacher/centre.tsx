import { useState } from 'react'
import { useWords } from '../words/words.tsx'
import { Park } from './park.tsx'
import { People } from './people.tsx'
import type { Place } from './place.ts'
import { TeachersProposals } from './teachers-proposals.tsx'
import { useTeacher } from './teacher-face.ts'
import styles from './centre.module.css'

type Tab = 'people' | 'proposals' | 'park'

/** The class or its proposals: begins with what the step is about. */
export function Centre({ isSafe, go }: { isSafe: boolean; go: (place: Place) => void }) {
  const { say } = useWords()
  const { lesson, students, proposals, plan, signs } = useTeacher().view
  const kind = lesson.at === null ? undefined : lesson.steps[lesson.at]?.kind
  const isAboutProposals = kind === 'propose' || kind === 'meet' || kind === 'vote' || kind === 'show'
  const [tab, setTab] = useState<Tab>(isAboutProposals ? 'proposals' : 'people')
  const tabs: readonly Tab[] = plan ? ['people', 'proposals', 'park'] : ['people', 'proposals']
  const counts = { people: students.length, proposals: proposals.length, park: signs.length }

  return (
    <>
      <div className={styles.tabs}>
        {tabs.map((one) => (
          <button key={one} className={styles.tab} aria-pressed={tab === one} onClick={() => setTab(one)}>
            {say(`page.teacher.${one}`)}{' '}
            {(one !== 'park' || counts[one] > 0) && <span className={styles.count}>{counts[one]}</span>}
          </button>
        ))}
      </div>
      {tab === 'people' && <People isSafe={isSafe} go={go} />}
      {tab === 'proposals' && <TeachersProposals isSafe={isSafe} />}
      {tab === 'park' && plan && <Park plan={plan} isSafe={isSafe} />}
    </>
  )
}
