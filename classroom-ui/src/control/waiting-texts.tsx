import { useState } from 'react'
import { Button } from '@mantine/core'
import type { TeacherView } from '@jagten/server/contract'
import { Card } from '../parts/card.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import styles from './control.module.css'

/** What students wrote that waits for the teacher: only how much, until it is opened. */
export function WaitingTexts() {
  const { say } = useWords()
  const { held } = useTeacher().view
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div role="status">
        {held.length > 0 && (
          <Card
            tone="now"
            title={say('page.control.waiting', { count: held.length })}
            aside={
              <Button size="compact-sm" onClick={() => setOpen(true)}>
                {say('page.control.readThem')}
              </Button>
            }
          />
        )}
      </div>
      <Dialog opened={isOpen} title={say('page.control.waitingTitle')} onClose={() => setOpen(false)}>
        {held.length === 0 && <p>{say('page.control.noneWaiting')}</p>}
        <ul className={styles.waiting}>
          {held.map((text) => (
            <OneText key={text.id} text={text} />
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function OneText({ text: { id, where, text, why, by } }: { text: TeacherView['held'][number] }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const nameOf = useNames()
  return (
    <li className={styles.text}>
      <p className={styles.help}>
        {say(`page.control.where.${where}`)}
        {by && ` · ${nameOf(by)}`}
        {` · ${say(`page.control.whyHeld.${why}`)}`}
      </p>
      <p className={styles.title}>{text}</p>
      <div className={styles.buttons}>
        <Button
          size="sm"
          aria-label={say('page.control.letThroughNamed', { text })}
          onClick={() => void act('text.show', { text: id })}
        >
          {say('page.control.letThrough')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-label={say('page.control.keepHiddenNamed', { text })}
          onClick={() => void act('text.hide', { text: id })}
        >
          {say('page.control.keepHidden')}
        </Button>
      </div>
    </li>
  )
}
