import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from './teacher-face.ts'
import styles from './whole-class.module.css'

/** How the world is, where it is, and opening or closing it. */
export function WorldState() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { state, address } = view.world
  const parts = [say(`page.teacher.world.${state}`), ...(state === 'open' ? [view.addresses.minecraft, address] : [])]
  return (
    <div className={styles.world} data-state={state}>
      <span className={styles.dot} aria-hidden="true" />
      <span role="status">{parts.filter(Boolean).join(' · ')}</span>
      {state === 'closed' && (
        <Button size="compact-sm" onClick={() => void act('world.open', {})}>
          {say('page.teacher.world.openIt')}
        </Button>
      )}
      {state === 'open' && (
        <AskFirst
          title={say('page.teacher.world.closeIt')}
          question={say('page.teacher.world.closeAsk')}
          yes={say('page.teacher.world.closeIt')}
          onYes={() => void act('world.close', {})}
          opener={(ask) => (
            <Button size="compact-sm" variant="subtle" onClick={ask}>
              {say('page.teacher.world.closeIt')}
            </Button>
          )}
        />
      )}
    </div>
  )
}
