import { Button } from '@mantine/core'
import { late } from '@jagten/server/contract/late'
import type { Suggestion } from '@jagten/server/contract/late'
import { useNow } from '../clock/use-now.ts'
import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './running-late.module.css'

/** A minute or two always come back by themselves. */
const WORTH_SAYING = 2

/** How far behind the lesson is, and whole ways out of it: one click each. Says nothing while there is time. */
export function RunningLate() {
  const { say } = useWords()
  const { view, act, aheadMs } = useTeacher()
  // once a minute is often enough: what is suggested must not change under the hand
  const now = Math.ceil(useNow(aheadMs) / 60_000) * 60_000
  const found = late(view.lesson, now)
  if (!found || found.overMinutes < WORTH_SAYING) return null
  return (
    <Card title={say('page.late.title')} tone="now">
      <p className={styles.over}>{say('page.late.over', { count: found.overMinutes })}</p>
      {found.suggestions.length === 0 && <p className={styles.way}>{say('page.late.noWay')}</p>}
      {found.suggestions.length > 0 && <p>{say('page.late.way')}</p>}
      {found.suggestions.map((suggestion) => (
        <Way
          key={JSON.stringify(suggestion.replan)}
          suggestion={suggestion}
          onTake={() => void act('lesson.replan', suggestion.replan)}
        />
      ))}
    </Card>
  )
}

function Way({ suggestion, onTake }: { suggestion: Suggestion; onTake: () => void }) {
  const { lang, say } = useWords()
  const { steps } = useTeacher().view.lesson
  const titleOf = (id: string): string => steps.find((step) => step.id === id)?.title[lang] ?? ''
  const parts = [
    ...suggestion.drops.map((id) => say('page.late.drop', { step: titleOf(id) })),
    ...suggestion.shortens.map(({ step, by }) => say('page.late.shorten', { step: titleOf(step), count: by })),
  ]
  return (
    <div className={styles.way}>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <Button size="sm" onClick={onTake}>
        {say('page.late.take')}
      </Button>
    </div>
  )
}
