import { Suspense, lazy, useState } from 'react'
import { Footprints, Hand, House, List, PenLine } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { PinnedNotices } from './pinned-notices.tsx'
import { WhoseTurn } from '../shared-computer/whose-turn.tsx'
import { OwnBreak } from '../control/own-break.tsx'
import { LookUp } from '../control/look-up.tsx'
import { MessageSheet, useMessage } from '../control/message-sheet.tsx'
import { NowTab } from './now-tab.tsx'
import { StudentsProposals } from '../proposal/students-proposals.tsx'
import { StudentHeader } from './student-header.tsx'
import { useStudent } from '../face/student-face.ts'
import { barOf } from './tabs.ts'
import type { Tab } from './tabs.ts'
import { WriteProposal } from '../proposal/write-proposal.tsx'
import styles from './student-screen.module.css'

// fetched when somebody goes for a walk: the first load is for a weak network
const Walk = lazy(() => import('../notes/walk.tsx').then((module) => ({ default: module.Walk })))

const ICONS = { now: House, walk: Footprints, proposals: List, write: PenLine } as const

export function StudentScreen() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const [tab, setTab] = useState<Tab>('now')
  const { tabs, hand } = barOf(view, tab)
  const { asked } = view.floor
  const { frozen, pause } = view.control
  const message = useMessage()
  const isVoting = view.poll?.state === 'open'
  // the step one has been told of: by the tab that shows it, or by pressing the news of it
  const [toldStep, setToldStep] = useState(view.lesson.step)
  if (tab === 'now' && toldStep !== view.lesson.step) setToldStep(view.lesson.step)

  function goToNow(): void {
    setTab('now')
    window.scrollTo(0, 0)
  }

  return (
    <>
      <div className={styles.screen} inert={frozen || message !== null}>
        <StudentHeader />
        <WhoseTurn />
        <PinnedNotices isOnNow={tab === 'now'} isNewStep={toldStep !== view.lesson.step} onNow={goToNow} />
        <main className={styles.main} data-wide={tab === 'walk' || undefined}>
          {pause && !isVoting && <OwnBreak until={pause.until} />}
          {/* stays while it is not seen, and is the same in a break: a ballot on its way must not be filled in again */}
          <div hidden={pause ? !isVoting : tab !== 'now'}>
            <NowTab
              isBreak={pause !== null}
              onWalk={tabs.includes('walk') ? () => setTab('walk') : undefined}
              onWrite={tabs.includes('write') ? () => setTab('write') : undefined}
            />
          </div>
          <div hidden={pause !== null}>
            {tab === 'walk' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <Walk />
              </Suspense>
            )}
            {tab === 'proposals' && (
              <StudentsProposals onWrite={tabs.includes('write') ? () => setTab('write') : undefined} />
            )}
            {tab === 'write' && <WriteProposal onSeeAll={() => setTab('proposals')} />}
          </div>
        </main>
        {!pause && (
          <nav className={styles.nav} data-few={tabs.length < 4 || undefined} aria-label={say('page.student.nav')}>
            {tabs.map((one) => {
              const Icon = ICONS[one]
              return (
                <button
                  key={one}
                  className={styles.tab}
                  aria-current={tab === one ? 'page' : undefined}
                  onClick={() => setTab(one)}
                >
                  <Icon size={22} aria-hidden="true" />
                  {say(`page.student.${one}`)}
                </button>
              )
            })}
            {hand && (
              <button
                className={styles.tab}
                data-on={asked || undefined}
                onClick={() => void act(asked ? 'floor.leave' : 'floor.ask', {})}
              >
                <Hand size={22} aria-hidden="true" />
                {asked ? say('page.student.lower') : say('page.student.raise')}
              </button>
            )}
          </nav>
        )}
      </div>
      {message && !frozen && <MessageSheet text={message.text} onRead={message.read} />}
      {frozen && <LookUp />}
    </>
  )
}
