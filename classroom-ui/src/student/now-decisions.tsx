import type { Text } from '@jagten/lesson-plans/schema'
import type { Decided } from '../proposal/decided.ts'
import { Decisions } from '../proposal/decisions.tsx'
import { useWords } from '../words/words.tsx'
import styles from '../parts/student-page.module.css'

/** What the class has decided. */
export function NowDecisions({ title, decided }: { title: Text; decided: readonly Decided[] }) {
  const { lang } = useWords()
  return (
    <>
      <h1 className={styles.title}>{title[lang]}</h1>
      <Decisions decided={decided} className={styles.decisions} />
    </>
  )
}
