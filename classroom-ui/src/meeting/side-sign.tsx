import { Check, X } from 'lucide-react'
import type { Side } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './side-sign.module.css'

/** For or against, by a sign and the word: never by colour alone. Nothing when it was not said. */
export function SideSign({ side }: { side: Side | null }) {
  const { say } = useWords()
  if (!side) return null
  const Sign = side === 'for' ? Check : X
  return (
    <span className={styles.side}>
      <span className={styles.sign} data-side={side}>
        <Sign aria-hidden="true" strokeWidth={3} />
      </span>
      {say(`page.sides.${side}`)}
    </span>
  )
}
