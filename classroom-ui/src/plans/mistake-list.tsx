import { useWords } from '../words/words.tsx'
import { isInEditor } from './mistakes.ts'
import type { Found } from './mistakes.ts'
import styles from './plan-editor.module.css'

type Props = {
  readonly mistakes: readonly Found[]
  /** What a mistake is about, as a teacher calls it; empty for the plan itself. */
  readonly nameOf: (mistake: Found) => string
  readonly onGo: (mistake: Found) => void
}

/** All that is wrong, wherever it is: each leads to its field, where there is one. */
export function MistakeList({ mistakes, nameOf, onGo }: Props) {
  const { say } = useWords()
  return (
    <div role="status">
      {mistakes.length > 0 && (
        <div className={styles.mend}>
          <p>
            <strong>{say('page.plans.mistakes', { count: mistakes.length })}</strong>
          </p>
          <ul>
            {mistakes.map((mistake) => (
              <li key={mistake.field}>
                {isInEditor(mistake) ? (
                  <button type="button" className={styles.link} onClick={() => onGo(mistake)}>
                    {nameOf(mistake) === '' ? mistake.message : `${nameOf(mistake)}: ${mistake.message}`}
                  </button>
                ) : (
                  mistake.message
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
