import { useEffect, useMemo, useState } from 'react'
import { CircleCheck } from 'lucide-react'
import { rentPerHomeMonth } from '@jagten/worlds/prices'
import type { PriceList } from '@jagten/worlds/prices'
import type { PollView, ProposalView } from '@jagten/server/contract'
import { usePrices } from '../area/use-prices.ts'
import { useProjector } from '../face/projector-face.ts'
import { resultWords } from '../poll/result-words.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { BoardTitle } from '../parts/board-title.tsx'
import { createHttp } from '../store/http.ts'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { ON_BOARD } from '../world/on-board.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { Still3D } from '../world/still-3d.tsx'
import { PlannedMarks } from '../planned/planned-marks.tsx'
import { partAround, standBefore } from '../planned/planning.ts'
import { thingsWords } from '../planned/things-words.ts'
import board from '../parts/board.module.css'
import styles from './works-scene.module.css'

type Props = {
  readonly proposal: ProposalView
  /** The vote on it, while its result is still told. */
  readonly poll: PollView | null
}

/** A wide window shows the middle third of a map: so much is shown around, in blocks. */
const WIDE = 40
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
  const rent = useRent(cost, found.at === 'here' ? found.prices : null)
  return (
    <div className={styles.works} data-hour={isEvening ? 'evening' : 'day'}>
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
          <ul className={styles.marks} aria-hidden="true">
            {things.map((_thing, nth) => (
              <li key={nth} className={styles.mark} data-stands={nth < done || undefined} />
            ))}
          </ul>
          {rent !== null && (
            <p className={styles.rent}>
              {say('page.boardsWorks.rent')}{' '}
              <b>+ {kroner(say, lang, Math.round((rent * done) / Math.max(1, things.length)))}</b>
            </p>
          )}
          {!isWhole && (
            <p className={styles.small}>{say(`page.boardsWorks.${works?.by === 'class' ? 'day' : 'lykke'}`)}</p>
          )}
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
  const start = useMemo(() => standBefore(things), [things])
  if (!start) return null
  const flat = plan && (
    <SitePlan plan={plan} isBare isLarge focus={partAround(things, WIDE)} hour={hour}>
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

/** What each home pays a month for it, in whole kroner; null where it costs nothing, and until that is known. */
function useRent(cost: number | null, prices: Pick<PriceList, 'loan'> | null): number | null {
  const { lang } = useWords()
  const { id } = useProjector().view
  const http = useMemo(() => createHttp(lang), [lang])
  const [homes, setHomes] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    void http.common(id).then((reply) => isWanted && reply.ok && setHomes(reply.body.bill.homes))
    return () => void (isWanted = false)
  }, [http, id])
  return cost && prices && homes !== null ? rentPerHomeMonth(cost, prices.loan, homes) : null
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
