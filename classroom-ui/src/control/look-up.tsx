import { useFocusBack } from '../parts/use-focus-back.ts'
import { useWords } from '../words/words.tsx'
import styles from './look-up.module.css'

/** The teacher wants the class's eyes: nothing else can be done meanwhile. */
export function LookUp() {
  const { say } = useWords()
  const sheet = useFocusBack<HTMLDivElement>()
  return (
    <div ref={sheet} tabIndex={-1} className={styles.all} role="alert">
      <p className={styles.title}>{say('page.studentsControl.lookUp')}</p>
      <p>{say('page.studentsControl.lookUpWhy')}</p>
    </div>
  )
}
