import type { Text } from '@jagten/lesson-plans/schema'
import { Decisions } from './decisions.tsx'
import { useProjector } from '../face/projector-face.ts'
import { ClassRent } from '../rent/class-rent.tsx'
import { useWords } from '../words/words.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import type { Decided } from './decided.ts'
import board from '../parts/board.module.css'
import styles from './decisions-scene.module.css'

/** So many fit on a board. */
const SHOWN = 6

/** What the class has decided, for the end of the lesson. */
export function DecisionsScene({ title, decided }: { title: Text; decided: readonly Decided[] }) {
  const { lang } = useWords()
  const { rent } = useProjector().view
  return (
    <div className={board.text}>
      <BoardTitle>{title[lang]}</BoardTitle>
      <ClassRent rent={rent} className={styles.rent} />
      <Decisions decided={decided} perPage={SHOWN} className={styles.decisions} />
    </div>
  )
}
