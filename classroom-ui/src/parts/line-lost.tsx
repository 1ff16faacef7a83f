import { useEffect, useState } from 'react'
import { WifiOff } from 'lucide-react'
import type { Line } from '../store/class-store.ts'
import { useWords } from '../words/words.tsx'
import styles from './line-lost.module.css'

/** A line that is back sooner is not worth a word: the page would move under whoever is about to press something. */
const LOST_MS = 1_000

/** Says calmly that the connection is lost; nothing while it is there. */
export function LineLost({ line, writes }: { line: Line; writes?: boolean }) {
  const { say } = useWords()
  const isLost = line.at === 'lost'
  const [isTold, setTold] = useState(false)
  useEffect(() => {
    if (!isLost) return
    const timer = setTimeout(() => setTold(true), LOST_MS)
    return () => {
      clearTimeout(timer)
      setTold(false)
    }
  }, [isLost])
  return (
    <div role="status">
      {isTold && (
        <p className={styles.lost}>
          <WifiOff size="1.2em" aria-hidden="true" />
          {writes ? say('page.line.lost') : say('page.line.lostPlain')}
        </p>
      )}
    </div>
  )
}
