import { Decisions } from '../proposal/decisions.tsx'
import { useWords } from '../words/words.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import type { Scene } from './scene.ts'
import styles from '../parts/board.module.css'

/** So many fit on a board; of more, the latest. */
const SHOWN = 15

/** What the class has decided, for the end of the lesson. */
export function DecisionsScene({ scene }: { scene: Extract<Scene, { kind: 'decisions' }> }) {
  const { lang } = useWords()
  return (
    <div className={styles.text}>
      <BoardTitle>{scene.title[lang]}</BoardTitle>
      <Decisions decided={scene.decided.slice(-SHOWN)} className={styles.decisions} />
    </div>
  )
}
