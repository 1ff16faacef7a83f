import { WifiOff } from 'lucide-react'
import type { Line } from '../store/class-store.ts'
import { useWords } from '../words/words.tsx'
import styles from './line-lost.module.css'

/** Says calmly that the connection is lost; nothing while it is there. */
export function LineLost({ line, writes }: { line: Line; writes?: boolean }) {
  const { say } = useWords()
  return (
    <div role="status">
      {line.at === 'lost' && (
        <p className={styles.lost}>
          <WifiOff size="1.2em" aria-hidden="true" />
          {writes ? say('page.line.lost') : say('page.line.lostPlain')}
        </p>
      )}
    </div>
  )
}
