import type { LastTimeView, ProposalView } from '@jagten/server/contract'
import { Decisions } from '../proposal/decisions.tsx'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { decidedThen } from './decided-then.ts'
import styles from './last-time.module.css'

type Props = {
  readonly last: LastTimeView
  readonly proposals: readonly ProposalView[]
  /** On the board: how many decisions are shown at a time; all of them in turn. */
  readonly perPage?: number
  /** Gives the size: all within is measured by it. */
  readonly className?: string | undefined
}

/** Whether there is anything to tell of. */
export function hasHappened({ notes, proposals, decided, stoppedAt }: LastTimeView): boolean {
  return notes > 0 || proposals > 0 || decided.length > 0 || stoppedAt !== null
}

/** What the class did the last time it met: never whose words they were. */
export function LastTime({ last, proposals, perPage = Infinity, className }: Props) {
  const { lang, say } = useWords()
  const { notes, places, stoppedAt } = last
  const decided = decidedThen(last, proposals)
  return (
    <section className={className}>
      <h2 className={styles.title}>{say('page.lastTime.title')}</h2>
      <ul>
        {notes > 0 && (
          <li>
            {say('page.lastTime.notes', { count: notes })}{' '}
            {places.length > 0 &&
              say('page.lastTime.places', {
                places: listed(
                  lang,
                  places.map((place) => place.title[lang]),
                ),
              })}
          </li>
        )}
        {last.proposals > 0 && <li>{say('page.lastTime.proposals', { count: last.proposals })}</li>}
        {stoppedAt && <li>{say('page.lastTime.stopped', { step: stoppedAt[lang] })}</li>}
      </ul>
      <Decisions decided={decided} perPage={perPage} isLookedBackAt />
    </section>
  )
}
