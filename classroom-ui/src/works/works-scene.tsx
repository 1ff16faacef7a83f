import { useEffect, useMemo, useState } from 'react'
import { CircleCheck } from 'lucide-react'
import type { PollView, ProposalView } from '@jagten/server/contract'
import { usePrices } from '../area/use-prices.ts'
import { useProjector } from '../face/projector-face.ts'
import { resultWords } from '../poll/result-words.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { BoardTitle } from '../parts/board-title.tsx'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { ON_BOARD } from '../world/on-board.ts'
import { around } from '../world/scene/plan-3d.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { Still3D } from '../world/still-3d.tsx'
import { PlannedMarks } from '../planned/planned-marks.tsx'
import { middleOf, partAround } from '../planned/planning.ts'
import { thingsWords } from '../planned/things-words.ts'
import board from '../parts/board.module.css'
import styles from './works-scene.module.css'

type Props = {
  readonly proposal: ProposalView
  /** The vote on it, while its result is still told. */
  readonly poll: PollView | null
}

/** It is day for so long before evening falls over the place. */
const DAY_MS = 1_500

/** What was decided grows where all can see it: evening falls, and what gives light lights up as it is put up. */
export function WorksScene({ proposal, poll }: Props) {
  const { lang, say } = useWords()
  const found = usePrices()
  const { things, works, cost } = proposal
  const isLight =
    found.at === 'here' &&
    things.some(({ thing }) => found.prices.things.some(({ id, use }) => id === thing && use === 'light'))
  const isEvening = useDusk(isLight)
  const done = works?.done ?? 0
  const isWhole = works?.state === 'built'
  return (
    <div className={styles.works}>
      <Place proposal={proposal} hour={isEvening ? 'evening' : 'day'} />
      <div className={styles.band}>
        <div className={board.text}>
          <p className={styles.outcome}>
            <CircleCheck aria-hidden="true" />
            {say('page.boardsWorks.adopted')} · {say('page.proposal.number', { number: proposal.number })}
          </p>
          <BoardTitle>{wordsOf(say, proposal.title)}</BoardTitle>
          {poll?.result && <p className={styles.small}>{resultWords(say, poll.result)}</p>}
        </div>
        <div className={board.text}>
          {found.at === 'here' && <p className={styles.small}>{thingsWords(found.prices, lang, things)}</p>}
          <p className={styles.count} role="status">
            {isWhole
              ? say('page.boardsWorks.whole')
              : say('page.boardsWorks.progress', { nth: done, of: things.length })}
          </p>
          <progress className={styles.bar} max={things.length} value={done} aria-hidden="true" />
          <p className={styles.small}>
            {!isWhole && say(`page.boardsWorks.${works?.by === 'class' ? 'day' : 'lykke'}`)}
            {isWhole && cost !== null && `${kroner(say, lang, cost)} ${say('page.boardsWorks.cost')}`}
          </p>
        </div>
      </div>
    </div>
  )
}

/** The place in three dimensions, or on the map where the board cannot draw them. */
function Place({ proposal: { things }, hour }: { proposal: ProposalView; hour: 'day' | 'evening' }) {
  const { say } = useWords()
  const { plan } = useProjector().view
  const found = usePrices()
  const middle = middleOf(things)
  const start = useMemo(() => middle && around(middle), [middle])
  if (!start) return null
  const flat = plan && (
    <SitePlan plan={plan} isBare isLarge focus={partAround(things)} hour={hour}>
      {found.at === 'here' && <PlannedMarks plan={plan} list={found.prices} things={things} />}
    </SitePlan>
  )
  return (
    <Still3D
      start={start}
      hour={hour}
      label={say('page.works.picture')}
      className={styles.place}
      people={ON_BOARD}
      instead={<div className={styles.flat}>{flat}</div>}
    />
  )
}

/** Day at first, then evening; at once for who wants no motion, since the picture knows that itself. */
function useDusk(isWanted: boolean): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), DAY_MS)
    return () => clearTimeout(timer)
  }, [])
  return isWanted && isOver
}
