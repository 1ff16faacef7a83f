import { Button } from '@mantine/core'
import { OctagonAlert } from 'lucide-react'
import { GroupSign } from '../group/group-sign.tsx'
import { AskFirst } from '../parts/ask-first.tsx'
import { BrickCourse } from '../parts/brick-course.tsx'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './student-header.module.css'

/** Who I am, where I live, and a way to tell the teacher that something must stop. */
export function StudentHeader() {
  const { say } = useWords()
  const { view, act, tell } = useStudent()
  const { me } = view

  async function raise(): Promise<void> {
    if (await act('alarm.raise', {})) tell({ kind: 'heard', text: say('page.stop.sent') })
  }

  const home = me.household === null ? say('page.noHousehold') : say('page.household', { number: me.household })
  return (
    <>
      <header className={styles.header}>
        {me.group && <GroupSign group={me.group} size={36} />}
        <div className={styles.who}>
          <p className={styles.name}>{me.name}</p>
          <p className={styles.home}>
            {home}
            {me.group && ` · ${say('page.group', { group: say(`page.groups.${me.group}`) }).toLowerCase()}`}
          </p>
        </div>
        <AskFirst
          title={say('page.stop.title')}
          question={say('page.stop.text')}
          yes={say('page.stop.send')}
          danger
          onYes={() => void raise()}
          opener={(ask) => (
            <Button
              variant="danger"
              size="sm"
              leftSection={<OctagonAlert size={18} aria-hidden="true" />}
              aria-label={say('page.stop.name')}
              onClick={ask}
            >
              {say('page.stop.button')}
            </Button>
          )}
        />
      </header>
      <BrickCourse />
    </>
  )
}
