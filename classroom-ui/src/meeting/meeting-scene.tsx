import { useMemo } from 'react'
import type { MeetingView, ProposalView } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { amendmentNotes } from '../proposal/amendment-words.ts'
import { placeOf } from '../proposal/place-words.ts'
import { reasonOf, wordsOf } from '../proposal/proposal-words.ts'
import { WordChanges, shownWords } from '../proposal/word-changes.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import { inPages, linesOf } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import { useProjector } from '../face/projector-face.ts'
import { around } from '../world/scene/plan-3d.ts'
import { ON_BOARD } from '../world/on-board.ts'
import { Still3D } from '../world/still-3d.tsx'
import { BoardAgenda } from './board-agenda.tsx'
import { itemOn } from '../proposal/discussed.ts'
import { itemTitle } from './item-words.ts'
import { BoardOfficers } from './officers/board-officers.tsx'
import { whoHas } from './officers/officer-words.ts'
import { BoardFloor } from './board-floor.tsx'
import board from '../parts/board.module.css'
import styles from './meeting-scene.module.css'

/** Signs that surely fit in a line of the reasons, and lines there is room for. */
const SIGNS = 38
const LINES = 10
/** Under a picture of the place there are fewer. */
const LINES_BESIDE = 4
/** With no more than that beside it, there is room for the agenda. */
const FEW_LINES = 4

type Props = {
  readonly meeting: Extract<MeetingView, { state: 'open' }>
  /** Missing when it was taken back. */
  readonly proposal: ProposalView | null
}

/** What the meeting is on, and under it whose turn it is to speak; in a recess, how long one may bargain. */
export function MeetingScene({ meeting, proposal }: Props) {
  const { say } = useWords()
  const { view } = useProjector()
  const item = itemOn(meeting)
  if (meeting.recess)
    return (
      <div className={board.text}>
        <BoardTitle>{say('page.agenda.recess')}</BoardTitle>
        <p className={board.reason}>{say('page.agenda.recessWhy')}</p>
        <div className={board.boxes}>
          <BoardTime endsAt={meeting.recess.endsAt} leftMs={null} label={say('page.agenda.recessLeft')} size="large" />
        </div>
      </div>
    )
  if (proposal) return <ProposalItem meeting={meeting} proposal={proposal} />
  return (
    <div className={styles.meeting}>
      <div className={`${board.two} ${styles.item}`}>
        <div className={board.text}>
          <p className={board.over}>{say('page.agenda.at', { at: meeting.at + 1, of: meeting.agenda.length })}</p>
          <BoardTitle>{item ? itemTitle(say, view.proposals, item) : say('page.agenda.gone')}</BoardTitle>
          {item && item.kind !== 'proposal' && <p className={board.reason}>{say(`page.agenda.about.${item.kind}`)}</p>}
        </div>
        <div className={board.text}>
          {item?.kind === 'chair' && <BoardOfficers officers={view.officers} />}
          <BoardAgenda meeting={meeting} proposals={view.proposals} />
        </div>
      </div>
      <BoardFloor floor={view.floor} />
    </div>
  )
}

/** The proposal the meeting talks about, why, and what would be changed in it. */
function ProposalItem({ meeting, proposal }: Props & { readonly proposal: ProposalView }) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const reason = reasonOf(say, proposal)
  const place = placeOf(view.plan, proposal)
  const chair = view.officers.held.find(({ office }) => office === 'chair')
  const texts = [
    ...(reason ? [{ id: 'reason', label: null, text: reason, rewords: null }] : []),
    ...proposal.amendments.map((one) => ({
      id: one.id,
      label: [say('page.boardsMeeting.amendment'), ...amendmentNotes(say, lang, view.plan, one)].join(' · '),
      text: wordsOf(say, one),
      rewords: one.rewords && one.rewords.changes.length > 0 ? one.rewords : null,
    })),
  ]
  const sizeOf = ({ label, text, rewords }: (typeof texts)[number]): number =>
    linesOf(rewords ? shownWords(rewords) : text, SIGNS) + (label ? 1.5 : 0.5)
  const hasRoom = texts.reduce((sum, one) => sum + sizeOf(one), 0) <= FEW_LINES
  return (
    <div className={styles.meeting}>
      <div className={`${board.two} ${styles.item}`}>
        <div className={board.text}>
          <p className={board.over}>
            {say('page.agenda.at', { at: meeting.at + 1, of: meeting.agenda.length })} ·{' '}
            {say('page.proposal.number', { number: proposal.number })}
            {place && ` · ${say('page.proposal.near', { place: place[lang] })}`}
            {chair && ` · ${say('page.officers.is.chair')}: ${whoHas(say, chair)}`}
          </p>
          <BoardTitle>{wordsOf(say, proposal.title)}</BoardTitle>
          <div className={board.facts}>
            {proposal.cost !== null && (
              <div className={board.box} data-size="line">
                <span className={board.label}>{say('page.proposal.cost').toLowerCase()}</span>
                <span className={board.value}>{kroner(say, lang, proposal.cost)}</span>
              </div>
            )}
            <BoardTime endsAt={view.lesson.endsAt} leftMs={view.lesson.leftMs} size="line" />
          </div>
        </div>
        <div className={board.text}>
          {proposal.place && <PlaceInQuestion at={proposal.place} />}
          <Turning pages={inPages(texts, proposal.place ? LINES_BESIDE : LINES, sizeOf)}>
            {(page) =>
              page.map(({ id, label, text, rewords }) => (
                <div key={id} className={label ? styles.amendment : undefined}>
                  {label && <p className={styles.label}>{label}</p>}
                  <p className={styles.text}>{rewords ? <WordChanges rewords={rewords} /> : text}</p>
                </div>
              ))
            }
          </Turning>
          {hasRoom && !proposal.place && <BoardAgenda meeting={meeting} proposals={view.proposals} />}
        </div>
      </div>
      <BoardFloor floor={view.floor} />
    </div>
  )
}

/** Where the proposal is about, from where it is seen best. */
function PlaceInQuestion({ at }: { at: NonNullable<ProposalView['place']> }) {
  const { say } = useWords()
  const { x, y, z } = at
  const start = useMemo(() => around({ x, y, z }), [x, y, z])
  return <Still3D start={start} label={say('page.boardsMeeting.place')} className={styles.place} people={ON_BOARD} />
}
