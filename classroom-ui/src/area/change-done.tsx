import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import type { Changes } from './use-changes.ts'
import styles from './area.module.css'

/** What was just done to the area, and the way back. Stays until it is closed: nobody is in a hurry to find out. */
export function ChangeDone({ changes: { change, back, close } }: { readonly changes: Changes }) {
  const { say } = useWords()
  return (
    <div role="status">
      {change.at === 'done' && (
        <div className={styles.done}>
          <p>
            {change.words} {change.stayed > 0 && say('page.area.stayed', { count: change.stayed })}
          </p>
          <div className={styles.buttons}>
            {change.work !== null && <BackButton onBack={back} work={change.work} />}
            <Button size="sm" variant="subtle" onClick={close}>
              {say('page.close')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function BackButton({ onBack, work }: { readonly onBack: Changes['back']; readonly work: string }) {
  const { say } = useWords()
  return (
    <Button size="sm" onClick={() => void onBack(work)}>
      {say('page.undo')}
    </Button>
  )
}
