import type { ReactNode } from 'react'
import { BrickCourse } from './brick-course.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useTitle } from './use-title.ts'
import { useWords } from '../words/words.tsx'
import styles from './teacher-page.module.css'

type Props = {
  readonly title: string
  /** The ways on. */
  readonly buttons: ReactNode
  /** For a list, which is read in narrower lines. */
  readonly isNarrow?: boolean
  readonly children: ReactNode
}

/** A page of the teacher's outside a class: the program, the ways on, and everything below. */
export function TeacherPage({ title, buttons, isNarrow = false, children }: Props) {
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
      <main className={styles.main} data-narrow={isNarrow || undefined}>
        {children}
      </main>
    </div>
  )
}
