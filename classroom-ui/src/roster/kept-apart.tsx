import { Button, NativeSelect } from '@mantine/core'
import type { StudentId } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from './use-names.ts'
import styles from './kept-apart.module.css'

/** Whom a student is not put together with: seen and said by the teacher alone. */
export function KeptApart({ student }: { student: StudentId }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const others = view.apart.flatMap(([one, other]) => (one === student ? [other] : other === student ? [one] : []))
  const homeOf = (one: StudentId) => view.students.find(({ id }) => id === one)?.household ?? undefined
  const choices = view.students.filter(({ id }) => id !== student && !others.includes(id))
  return (
    <div>
      <NativeSelect
        label={say('page.studentCard.apart')}
        description={say('page.studentCard.apartHelp')}
        size="md"
        value=""
        data={[
          { value: '', label: say('page.studentCard.apartChoose') },
          ...choices.map(({ id }) => ({ value: id as string, label: nameOf(id) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          // The options above are students' ids and '', nothing else.
          if (value !== '') void act('roster.apart', { students: [student, value as StudentId], on: true })
        }}
      />
      <ul className={styles.apart}>
        {others.map((other) => (
          <li key={other}>
            {nameOf(other)}
            {homeOf(other) !== undefined && homeOf(other) === homeOf(student) && (
              <span>{say('page.studentCard.apartNow')}</span>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={say('page.studentCard.together', { name: nameOf(other) })}
              onClick={() => void act('roster.apart', { students: [student, other], on: false })}
            >
              {say('page.control.end')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
