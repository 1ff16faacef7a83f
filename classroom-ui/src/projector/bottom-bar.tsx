import { useWords } from '../words/words.tsx'
import { bareAddress } from '../join/bare-address.ts'
import type { Scene } from './scene.ts'
import { useProjector } from '../face/projector-face.ts'
import styles from './bottom-bar.module.css'

/** How to take part in what is on, and how to come in late. */
export function BottomBar({ scene }: { scene: Scene['kind'] }) {
  const { say } = useWords()
  const { view } = useProjector()
  const isWorldOpen = view.world.state === 'open'
  const how = {
    poll:
      view.poll?.state === 'open'
        ? isWorldOpen
          ? say('page.projector.howToVote')
          : say('page.projector.howToVotePage')
        : '',
    election: '',
    standing: '',
    meeting: say('page.projector.howToSpeak'),
    join: say('page.boardsJoin.here', { count: view.here.students }),
    works: '',
    decisions: '',
    step: '',
    rung: '',
    thanks: '',
    archived: '',
    notice: '',
    'look-up': '',
  }[scene]
  return (
    <footer className={styles.bar}>
      <p className={styles.how}>{how}</p>
      {view.control.muted && <p>{say('page.projector.muted')}</p>}
      {scene !== 'join' && (
        <>
          <p className={styles.address}>{bareAddress(view.addresses.page[0] ?? location.origin)}</p>
          <p>
            {say('page.boardsJoin.code')} <strong className={styles.code}>{view.joinCode}</strong>
          </p>
        </>
      )}
    </footer>
  )
}
