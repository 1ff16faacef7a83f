import { useWords } from '../words/words.tsx'
import styles from './plan-editor.module.css'

/** What the steps last together against what is promised, in words. */
export function MinutesSum({ sum, promised }: { sum: number; promised: number }) {
  const { say } = useWords()
  const minutes = (count: number): string => say('page.lesson.minutes', { count })
  const over = sum - promised
  return (
    <p className={styles.sum} data-differs={over !== 0 || undefined} role="status">
      {say('page.plans.sum', { minutes: minutes(sum), promised: minutes(promised) })}{' '}
      <strong>
        {over === 0
          ? say('page.plans.sumRight')
          : say(over > 0 ? 'page.plans.sumOver' : 'page.plans.sumUnder', { minutes: minutes(Math.abs(over)) })}
      </strong>
    </p>
  )
}
