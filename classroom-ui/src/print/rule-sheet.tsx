import { Suspense } from 'react'
import { withWords } from '../words/with-words.ts'
import { useWords } from '../words/words.tsx'
import { Sheet } from './sheet.tsx'

const RuleList = withWords<object>(['rules'], () =>
  import('../rules/rule-list.tsx').then((module) => ({ default: module.RuleList })),
)

/** The rules of the meeting, for whoever leads it or wants to know why. */
export function RuleSheet() {
  const { say } = useWords()
  return (
    <Sheet title={say('page.print.rules.title')} lead={say('page.print.rules.lead')} isWritten>
      <Suspense>
        <RuleList />
      </Suspense>
    </Sheet>
  )
}
