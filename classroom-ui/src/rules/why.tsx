import { Suspense, useId, useState } from 'react'
import type { Words } from '@jagten/server/contract'
import { withWords } from '../words/with-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './why.module.css'

/** A rule that is asked about where it bites. */
export type AskedRule = keyof Words['page']['why']

// the sentences are fetched when somebody asks
const RuleSaid = withWords<{ readonly rule: AskedRule }>(['rules'], () =>
  import('./rule-said.tsx').then((module) => ({ default: module.RuleSaid })),
)

/** A small question beside what a rule makes so: pressed, it says why and where the rule stands; pressed again, it is gone. */
export function Why({ rule }: { rule: AskedRule }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.why}>
      <button
        type="button"
        className={styles.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {say(`page.why.${rule}`)}
      </button>
      <div id={id} role="status">
        {isOpen && (
          <Suspense>
            <RuleSaid rule={rule} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
