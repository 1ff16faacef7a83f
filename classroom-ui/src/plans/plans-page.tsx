import type { ReactNode } from 'react'
import { BrickCourse } from '../parts/brick-course.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { useTitle } from '../face/use-title.ts'
import { useWords } from '../words/words.tsx'
import styles from './plans-page.module.css'

/** The page around plans: what it is about, the ways on, and everything below. */
export function PlansPage({ title, buttons, children }: { title: string; buttons: ReactNode; children: ReactNode }) {
  const { say } = useWords()
  useTitle(title)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.program}>{say('page.title')}</p>
        {buttons}
        <LanguageSwitch />
      </header>
      <BrickCourse />
      <main className={styles.main}>{children}</main>
    </div>
  )
}
