import { useState } from 'react'
import { Button } from '@mantine/core'
import type { Notice } from '@jagten/server/contract'
import { useNotice } from './use-notice.ts'
import { useFocusBack } from '../parts/use-focus-back.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './message-sheet.module.css'

/** What the teacher says, until it has been read or its time is over; null when there is nothing to read. */
export function useMessage(): { readonly text: string; readonly read: () => void } | null {
  const seen = useStudent()
  const text = useNotice(seen)
  const [readUntil, setReadUntil] = useState<Notice['until'] | null>(null)
  const { notice } = seen.view
  if (text === null || !notice || notice.until === readUntil) return null
  return { text, read: () => setReadUntil(notice.until) }
}

/**
 * The teacher's words over everything, so that nobody misses them; one press and one is back where one was. The sheet has
 * the focus and not its button: whoever is typing must not press it unread.
 */
export function MessageSheet({ text, onRead }: { text: string; onRead: () => void }) {
  const { say } = useWords()
  const sheet = useFocusBack<HTMLDivElement>()
  return (
    <div
      ref={sheet}
      tabIndex={-1}
      className={styles.all}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="message"
    >
      <p className={styles.from}>{say('page.studentsControl.message')}</p>
      <p className={styles.text} id="message">
        {text}
      </p>
      <Button variant="filled" size="lg" onClick={onRead}>
        {say('page.studentsControl.messageRead')}
      </Button>
    </div>
  )
}
