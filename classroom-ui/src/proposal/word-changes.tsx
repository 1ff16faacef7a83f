import type { Reworded } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './word-changes.module.css'

/** All the words that are shown, the struck ones too. */
export const shownWords = ({ changes }: Reworded): string => changes.map(({ words }) => words).join(' ')

/** New words for a proposal, marked in the old ones: struck through, or set off and underlined; read aloud before and after. */
export function WordChanges({ rewords: { before, changes } }: { rewords: Reworded }) {
  const { say } = useWords()
  if (before === null || changes.length === 0) return null
  const after = changes.flatMap(({ is, words }) => (is === 'struck' ? [] : [words])).join(' ')
  return (
    <span className={styles.changes}>
      <span className="unseen">{say('page.proposal.beforeAfter', { before, after })}</span>
      <span aria-hidden="true">
        {changes.map(({ is, words }, at) => (
          <span key={`${at} ${words}`}>
            {at > 0 && ' '}
            {is === 'kept' ? words : is === 'struck' ? <del>{words}</del> : <ins>{words}</ins>}
          </span>
        ))}
      </span>
    </span>
  )
}
