import { useEffect } from 'react'
import { Button } from '@mantine/core'
import type { Said } from '../face/face-context.tsx'
import { useWords } from '../words/words.tsx'
import styles from './message-line.module.css'

const STAYS_MS = 8_000

/** One line above everything: why something was refused, or what was done and a way back. */
export function MessageLine({ said, tell }: { said: Said | null; tell: (said: Said | null) => void }) {
  const { say } = useWords()

  useEffect(() => {
    if (!said || said.kind === 'refused') return
    const timer = setTimeout(() => tell(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [said, tell])

  return (
    <div className={styles.place}>
      <div role="alert">
        {said?.kind === 'refused' && (
          <div className={`${styles.line} ${styles.refused}`}>
            <span>{said.text}</span>
            <Button size="xs" onClick={() => tell(null)}>
              {say('page.close')}
            </Button>
          </div>
        )}
      </div>
      <div role="status">
        {said?.kind === 'heard' && (
          <div className={styles.line}>
            <span>{said.text}</span>
          </div>
        )}
        {said?.kind === 'done' && (
          <div className={styles.line}>
            <span>{said.text}</span>
            <Button
              size="xs"
              onClick={() => {
                tell(null)
                said.undo()
              }}
            >
              {say('page.undo')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
