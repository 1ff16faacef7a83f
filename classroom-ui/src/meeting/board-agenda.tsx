import type { MeetingView, ProposalView } from '@jagten/server/contract'
import { inPages } from '../turning/in-pages.ts'
import { useWords } from '../words/words.tsx'
import { itemTitle } from './item-words.ts'
import styles from './board-agenda.module.css'

/** Items there is room for. */
const SHOWN = 4

type Props = {
  readonly meeting: Extract<MeetingView, { state: 'open' | 'called' }>
  readonly proposals: readonly ProposalView[]
}

/** What the meeting talks about: the part of the agenda with the item that is on. */
export function BoardAgenda({ meeting, proposals }: Props) {
  const { say } = useWords()
  const now = meeting.state === 'open' ? meeting.at : 0
  const items = meeting.agenda.map((item, at) => ({ at, item }))
  const page = inPages(items, SHOWN).find((some) => some.some(({ at }) => at === now)) ?? []
  if (items.length < 2) return null
  return (
    <section className={styles.agenda}>
      <h2 className={styles.heading}>{say('page.boardsMeeting.agenda')}</h2>
      <ol>
        {page.map(({ at, item }) => (
          <li
            key={item.id}
            className={styles.item}
            aria-current={meeting.state === 'open' && at === now ? 'step' : undefined}
          >
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.title}>{itemTitle(say, proposals, item)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
