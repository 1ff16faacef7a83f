import type { Text } from '@jagten/lesson-plans/schema'
import type { Decided } from './decided.ts'
import { Decisions } from './decisions.tsx'
import { useWords } from '../words/words.tsx'
import page from '../parts/student-page.module.css'

/** What the class has decided. */
export function StudentsDecisions({ title, decided }: { title: Text; decided: readonly Decided[] }) {
  const { lang } = useWords()
  return (
    <div className={page.sides}>
      <h1 className={page.title}>{title[lang]}</h1>
      <Decisions decided={decided} className={page.decisions} />
    </div>
  )
}
