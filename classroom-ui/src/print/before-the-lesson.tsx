import type { TeacherView } from '@jagten/server/contract'
import type { PlanRow } from '../store/http.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import styles from './lesson-sheet.module.css'

/** What a plan is for, what one needs and what one does before the class comes. */
export function BeforeTheLesson({ row }: { row: PlanRow }) {
  const { lang, say } = useWords()
  const { view } = useTeacher()
  return (
    <>
      <p>{row.aim[lang]}</p>
      {row.materials.length > 0 && (
        <section className={styles.before}>
          <h3 className={styles.heading}>{say('page.print.lesson.materials')}</h3>
          <ul className={styles.list}>
            {row.materials.map(({ what, count, per }) => {
              const all = count * howMany(view, per)
              return (
                <li key={what.da}>
                  {what[lang]}: {say(`page.print.lesson.per.${per}`, { number: count })}
                  {per !== 'class' && all > 0 && `, ${say('page.print.lesson.inAll', { number: all })}`}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {row.preparation.length > 0 && (
        <section className={styles.before}>
          <h3 className={styles.heading}>{say('page.print.lesson.preparation')}</h3>
          <ul className={styles.list}>
            {row.preparation.map(({ minutes, do: todo }) => (
              <li key={todo.da}>
                {todo[lang]} <span className={styles.whole}>({say('page.lesson.minutes', { count: minutes })})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** How many of them the class has now; none while nobody is paired. */
function howMany(view: TeacherView, per: PlanRow['materials'][number]['per']): number {
  const homes = view.households.filter(({ students }) => students.length > 0)
  switch (per) {
    case 'class':
      return 1
    case 'group':
      return new Set(homes.flatMap(({ group }) => group ?? [])).size
    case 'household':
      return homes.length
    case 'student':
      return view.students.length
  }
}
