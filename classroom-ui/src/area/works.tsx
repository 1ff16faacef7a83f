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

/** Versions that are being brought back: by whom, how far it is, and the way to stop it. */
export function Works({ works, stopsAll, onStop }: Props) {
  const { say } = useWords()
  return works.map(({ work, by, share, mine }) => {
    const percent = Math.round((share ?? 0) * 100)
    const words =
      by === null ? say('page.area.work', { share: percent }) : say('page.area.workBy', { name: by, share: percent })
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
