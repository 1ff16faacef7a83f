import type { ProposalView } from '@jagten/server/contract'
import { dayName } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { wordsOf } from './proposal-words.ts'
import styles from './proposal-body.module.css'

/** What stands in the minutes beside a decision: the minority’s sentence, who carries it out, and whether it has happened. */
export function DecisionNotes({ proposal: { minority, task, happened } }: { proposal: ProposalView }) {
  const { lang, say } = useWords()
  if (!minority && !task && !happened) return null
  return (
    <ul className={styles.decided}>
      {minority && (
        <li>
          {say('page.minority.title')}: {say('page.minority.quoted', { text: wordsOf(say, minority) })}
        </li>
      )}
      {task && (
        <li>
          {task.due
            ? say('page.decision.taskBy', { who: wordsOf(say, task.who), day: dayName(lang, task.due) })
            : say('page.decision.task', { who: wordsOf(say, task.who) })}
        </li>
      )}
      {happened && <li>{say(`page.decision.happened.${happened}`)}</li>}
    </ul>
  )
}
