import { Suspense, useEffect, useState } from 'react'
import { Blocks, Footprints, Gavel, Hand, House, List, PenLine } from 'lucide-react'
import { fetched } from '../fetching/fetched.ts'
import { withWords } from '../words/with-words.ts'
import { useWords } from '../words/words.tsx'
import { PinnedNotices } from './pinned-notices.tsx'
import { WhoseTurn } from '../shared-computer/whose-turn.tsx'
import { OwnBreak } from '../control/own-break.tsx'
import { LookUp } from '../control/look-up.tsx'
import { MessageSheet, useMessage } from '../control/message-sheet.tsx'
import { NowTab } from './now-tab.tsx'
import { SayMinority } from '../minutes/say-minority.tsx'
import { StudentsProposals } from '../proposal/students-proposals.tsx'
import { StudentHeader } from './student-header.tsx'
import { useStudent } from '../face/student-face.ts'
import type { StudentView } from '@jagten/server/contract'
import { hasUnsent } from '../building/kept-orders.ts'
import { draftTabs } from './drafts.ts'
import { barOf } from './tabs.ts'
import { beginning, gone, takenAlong } from './taken-along.ts'
import type { Left } from './taken-along.ts'
import { WayBack } from './way-back.tsx'
import type { Tab } from './tabs.ts'
import styles from './student-screen.module.css'

// fetched when somebody goes for a walk: the first load is for a weak network
const Walk = fetched(() => import('../notes/walk.tsx').then(({ Walk: piece }) => piece))

const BuildingPage = withWords<{ readonly onBack: () => void }>(['building'], () =>
  import('../building/building-page.tsx').then((module) => ({ default: module.BuildingPage })),
)

const SendOn = withWords<object>(['building'], () =>
  import('../building/send-on.tsx').then((module) => ({ default: module.SendOn })),
)

// few students are ever in the chair
const ChairPage = fetched(() => import('../meeting/chair/chair-page.tsx').then(({ ChairPage: piece }) => piece))

const OwnArea = fetched(() => import('../area/own-area.tsx').then(({ OwnArea: piece }) => piece))

const WriteProposal = fetched(() => import('../proposal/write-proposal.tsx').then(({ WriteProposal: piece }) => piece))

const ICONS = { now: House, chair: Gavel, area: Blocks, walk: Footprints, proposals: List, write: PenLine } as const

/** The tab with something half-written in it to which the bar shows no way: the page was loaded anew, or the computer shared. */
function lostDraft(view: StudentView): Left | null {
  const { tabs } = barOf(view, 'now')
  return draftTabs(sessionStorage, view.me.id, view.proposals).find((tab) => !tabs.some((one) => one === tab)) ?? null
}

export function StudentScreen() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const [place, setPlace] = useState(() => beginning(view, lostDraft(view)))
  const taken = takenAlong(place, view)
  if (taken !== place) setPlace(taken)
  const { from, step, poll } = taken
  // who is not in the chair any more comes back to what is on
  const tab = taken.tab === 'chair' && view.chair === null ? 'now' : taken.tab
  const { tabs, hand } = barOf(view, tab)
  const { asked } = view.floor
  const { frozen, pause } = view.control
  const message = useMessage()
  const [isHalfSent] = useState(() => view.area !== null && hasUnsent(sessionStorage, view.area.id, view.me.id))
  const isVoting = view.poll?.state === 'open'
  // what begins is seen from its top
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [step, poll])

  function goTo(tab: Tab): void {
    setPlace(gone(taken, tab))
    window.scrollTo(0, 0)
  }
  const wayTo = (tab: Exclude<Tab, 'build'>): (() => void) | undefined =>
    tabs.includes(tab) ? () => goTo(tab) : undefined

  return (
    <>
      <div className={styles.screen} inert={frozen || message !== null}>
        <StudentHeader />
        {isHalfSent && (
          <Suspense>
            <SendOn />
          </Suspense>
        )}
        <WhoseTurn />
        <PinnedNotices isOnNow={tab === 'now'} onNow={() => goTo('now')} />
        <main className={styles.main} data-wide={tab === 'build' || undefined}>
          {pause && !isVoting && <OwnBreak until={pause.until} />}
          {/* stays while it is not seen, and is the same in a break: a ballot on its way must not be filled in again */}
          <div hidden={pause ? !isVoting : tab !== 'now'}>
            {from && !pause && <WayBack to={from} onBack={() => goTo(from)} />}
            <NowTab isBreak={pause !== null} onWalk={wayTo('walk')} onWrite={wayTo('write')} onArea={wayTo('area')} />
          </div>
          <div hidden={pause !== null}>
            {tab === 'walk' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <Walk />
              </Suspense>
            )}
            {tab === 'chair' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <ChairPage />
              </Suspense>
            )}
            {tab === 'area' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <OwnArea onBuild={() => goTo('build')} />
              </Suspense>
            )}
            {tab === 'build' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <BuildingPage onBack={() => goTo('area')} />
              </Suspense>
            )}
            {tab === 'proposals' && (
              <StudentsProposals onWrite={wayTo('write')} after={(proposal) => <SayMinority proposal={proposal} />} />
            )}
            {tab === 'write' && (
              <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
                <WriteProposal onSeeAll={() => goTo('proposals')} />
              </Suspense>
            )}
          </div>
        </main>
        {!pause && tab !== 'build' && (
          <nav
            className={styles.nav}
            data-few={tabs.length < 4 || undefined}
            data-many={tabs.length + (hand ? 1 : 0) > 5 || undefined}
            aria-label={say('page.student.nav')}
          >
            {tabs.map((one) => {
              const Icon = ICONS[one]
              return (
                <button
                  key={one}
                  className={styles.tab}
                  aria-current={tab === one ? 'page' : undefined}
                  onClick={() => goTo(one)}
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
