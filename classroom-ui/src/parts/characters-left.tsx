import { useWords } from '../words/words.tsx'
import styles from './characters-left.module.css'

/** How many signs before the end a writer hears of it. */
const NEAR = 20

/** How much more a field of at most `most` signs holds, once that is little: nothing is cut off in silence. */
export function CharactersLeft({ text, most }: { text: string; most: number }) {
  const { say } = useWords()
  const left = Math.max(0, most - text.length)
  return (
    <p role="status" className={styles.left}>
      {left === 0 && say('page.characters.full')}
      {left > 0 && left <= NEAR && say('page.characters.left', { count: left })}
    </p>
  )
}
