import { Button } from '@mantine/core'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { draftTabs } from './drafts.ts'
import type { Left } from './taken-along.ts'
import styles from './way-back.module.css'

/** Says that the class went on while one was elsewhere, that what one wrote is kept, and takes one back. */
export function WayBack({ to, onBack }: { readonly to: Left; readonly onBack: () => void }) {
  const { say } = useWords()
  const { me, proposals } = useStudent().view
  const isKept = draftTabs(sessionStorage, me.id, proposals).includes(to)
  return (
    <div className={styles.bar}>
      <p role="status">{isKept ? say('page.student.wentOnKept') : say('page.student.wentOn')}</p>
      <Button size="sm" onClick={onBack}>
        {say(`page.student.back.${to}`)}
      </Button>
    </div>
  )
}
