import { Suspense } from 'react'
import { fetched } from '../fetching/fetched.ts'
import { useJustOver } from '../last-time/just-over.ts'
import { LineLost } from '../parts/line-lost.tsx'
import { useNotice } from '../control/use-notice.ts'
import { useWords } from '../words/words.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { DecisionsScene } from '../proposal/decisions-scene.tsx'
import { JoinScene } from '../join/join-scene.tsx'
import { MeetingScene } from '../meeting/meeting-scene.tsx'
import { ElectionScene, StandingScene } from '../election/election-scene.tsx'
import { PollScene } from '../poll/poll-scene.tsx'
import { sceneOf } from './scene.ts'
import type { Scene } from './scene.ts'
import { StepScene } from '../lesson/step-scene.tsx'
import { ThanksScene } from '../last-time/thanks-scene.tsx'
import { useProjector } from '../face/projector-face.ts'
import styles from './board.module.css'

// fetched when something is built: it draws the place
const WorksScene = fetched(() => import('../works/works-scene.tsx').then(({ WorksScene: piece }) => piece))

/** What has nothing to take part in. */
const BARE: ReadonlySet<Scene['kind']> = new Set(['look-up', 'notice', 'archived'])

/** The class's board. Never a name, never who is missing. */
export function Board() {
  const seen = useProjector()
  const { view, line, aheadMs } = seen
  const scene = sceneOf(view, useNotice(seen), useJustOver(view.lastTime, aheadMs))
  return (
    <div className={styles.board} data-scene={scene.kind}>
      <LineLost line={line} />
      <main className={styles.scene}>
        <OneScene scene={scene} />
      </main>
      {!BARE.has(scene.kind) && <BottomBar scene={scene.kind} />}
    </div>
  )
}

function OneScene({ scene }: { scene: Scene }) {
  const { say } = useWords()
  switch (scene.kind) {
    case 'look-up':
      return <Words title={say('page.boardsControl.lookUp')} text={say('page.boardsControl.lookUpWhy')} />
    case 'notice':
      return <Words title={scene.text} />
    case 'rung':
      return <Words title={say('page.boardsLesson.rung')} text={say('page.boardsLesson.rungWhy')} />
    case 'archived':
      return <Words title={say('page.after.archived')} text={say('page.after.archivedWhy')} />
    case 'thanks':
      return <ThanksScene />
    case 'poll':
      return <PollScene key={scene.poll.id} poll={scene.poll} />
    case 'election':
      return <ElectionScene key={scene.election.id} election={scene.election} />
    case 'standing':
      return <StandingScene standing={scene.standing} />
    case 'meeting':
      return <MeetingScene meeting={scene.meeting} proposal={scene.proposal} />
    case 'works':
      return (
        <Suspense>
          <WorksScene key={scene.proposal.id} proposal={scene.proposal} poll={scene.poll} />
        </Suspense>
      )
    case 'decisions':
      return <DecisionsScene title={scene.title} decided={scene.decided} />
    case 'step':
      return <StepScene step={scene.step} at={scene.at} beside={scene.beside} />
    case 'join':
      return <JoinScene />
  }
}

/** One thing said to all, as large as it can be. */
function Words({ title, text }: { title: string; text?: string }) {
  return (
    <div className={styles.words} role="alert" data-long={title.length > 40 || undefined}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </div>
  )
}
