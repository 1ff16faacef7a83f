import type { MeetingView, ProposalView } from '@jagten/server/contract'
import { inPages } from '../turning/in-pages.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './board-agenda.module.css'

/** Items there is room for. */
const SHOWN = 4

type Props = {
  readonly meeting: Extract<MeetingView, { state: 'open' }>
  readonly proposals: readonly ProposalView[]
}

/** What the meeting talks about: the part of the agenda with the item that is on. */
export function BoardAgenda({ meeting, proposals }: Props) {
  const { say } = useWords()
  const items = meeting.agenda.flatMap((id, at) => {
    const proposal = proposals.find((one) => one.id === id)
    return proposal ? [{ at, proposal }] : []
  })
  const page = inPages(items, SHOWN).find((some) => some.some(({ at }) => at === meeting.at)) ?? []
  if (items.length < 2) return null
  return (
    <section className={styles.agenda}>
      <h2 className={styles.heading}>{say('page.boardsMeeting.agenda')}</h2>
      <ol>
        {page.map(({ at, proposal }) => (
          <li key={proposal.id} className={styles.item} aria-current={at === meeting.at ? 'step' : undefined}>
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.title}>{wordsOf(say, proposal.title)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
