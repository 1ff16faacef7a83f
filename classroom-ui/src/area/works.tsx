import { Button } from '@mantine/core'
import type { WorkView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './area.module.css'

type Props = {
  readonly works: readonly (WorkView & { readonly mine?: boolean })[]
  /** Whether the viewer may stop what somebody else began. */
  readonly stopsAll: boolean
  readonly onStop: (work: string) => void
}

/** Versions that are being brought back, and buildings that are being put in: by whom, how far it is, and the way to stop it. */
export function Works({ works, stopsAll, onStop }: Props) {
  const { say } = useWords()
  function wordsOf({ by, progress }: WorkView, share: number): string {
    if (progress === null) return say('page.area.workSoon')
    const isFile = progress.from === 'file'
    if (by === null) return say(isFile ? 'page.area.putIn' : 'page.area.work', { share })
    return say(isFile ? 'page.area.putInBy' : 'page.area.workBy', { name: by, share })
  }

  return works.map((one) => {
    const { work, progress, mine } = one
    const percent = Math.round((progress?.share ?? 0) * 100)
    const words = wordsOf(one, percent)
    return (
      <div key={work} className={styles.done}>
        <p>{words}</p>
        <progress className={styles.progress} max={100} value={percent} aria-label={words} />
        {(stopsAll || mine) && (
          <div className={styles.buttons}>
            <Button size="sm" onClick={() => onStop(work)}>
              {say('page.area.stop')}
            </Button>
          </div>
        )}
      </div>
    )
  })
}
