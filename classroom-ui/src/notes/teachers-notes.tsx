import { Button } from '@mantine/core'
import { HideText } from '../control/hide-text.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { Fold } from '../parts/fold.tsx'
import rows from '../parts/fold-rows.module.css'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import { NotedPlaces } from './noted-places.tsx'
import styles from './teachers-notes.module.css'

/** What was noted, who noted it, and the way to hide it or take it away. */
export function TeachersNotes() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  return (
    <Fold title={say('page.notedPlaces.all', { count: view.notes.length })} isOpen>
      {view.notes.length === 0 && <p>{say('page.teachersNotes.noneYet')}</p>}
      <NotedPlaces
        view={view}
        under={(note) => (
          <span className={styles.under}>
            <span className={rows.note}>
              {note.by && say('page.park.by', { name: nameOf(note.by.student) })}
              {note.text.hidden && ` · ${say('page.teachersNotes.hidden')}`}
            </span>
            <HideText
              texts={[note.text]}
              label={say('page.teachersNotes.hide')}
              name={say('page.teachersNotes.hide')}
            />
            <Button size="sm" variant="subtle" onClick={() => void act('note.remove', { note: note.id })}>
              {say('page.notedPlaces.remove')}
            </Button>
          </span>
        )}
      />
    </Fold>
  )
}
