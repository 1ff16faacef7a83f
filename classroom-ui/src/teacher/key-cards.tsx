import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'
import type { StudentRow } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { Empty } from '../parts/empty.tsx'
import { householdNumbers } from '../roster/households.ts'
import { useWords } from '../words/words.tsx'
import type { Place } from './place.ts'
import { useTeacher } from './teacher-face.ts'
import styles from './key-cards.module.css'

const A_SHEET = 10

/** The papers with the keys. On the screen the keys are dots: it may be mirrored. */
export function KeyCards({ go }: { go: (place: Place) => void }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const numbers = householdNumbers(view.households)
  const cards = view.students.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>
            {say('page.cards.title')} · {view.name}
          </h1>
          <p className={styles.lead}>{cards.length > 0 ? say('page.cards.lead') : say('page.cards.empty')}</p>
        </div>
        <div className={styles.buttons}>
          <Button onClick={() => go({ at: 'lesson', id: view.id })}>{say('page.cards.back')}</Button>
          <Button
            variant="filled"
            disabled={cards.length === 0}
            leftSection={<Printer size={20} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {say('page.cards.print')}
          </Button>
        </div>
      </header>
      <main className={styles.cards}>
        {cards.length === 0 && (
          <Empty title={say('page.teacher.noStudents')} next={say('page.teacher.noStudentsNext')} />
        )}
        {cards.map((student, index) => (
          <Card
            key={student.id}
            student={student}
            joinCode={view.joinCode}
            household={numbers.get(student.id) ?? null}
            endsSheet={index % A_SHEET === A_SHEET - 1}
          />
        ))}
      </main>
    </div>
  )
}

type CardProps = { student: StudentRow; joinCode: string; household: number | null; endsSheet: boolean }

function Card({ student, joinCode, household, endsSheet }: CardProps) {
  const { say } = useWords()
  const { group } = student
  return (
    <article className={styles.card} data-ends-sheet={endsSheet || undefined}>
      <div className={styles.who}>
        <h2 className={styles.name}>{student.name}</h2>
        <p>
          {household === null ? say('page.noHousehold') : say('page.household', { number: household })}
          {group && ` · ${say('page.group', { group: say(`page.groups.${group}`) }).toLowerCase()}`}
        </p>
      </div>
      {group && <GroupSign group={group} size={34} />}
      <dl className={styles.codes}>
        <div>
          <dt>{say('page.cards.code')}</dt>
          <dd>{joinCode}</dd>
        </div>
        <div>
          <dt>{say('page.cards.key')}</dt>
          <dd>
            <span className={styles.onScreen} aria-hidden="true">
              ••••
            </span>
            <span className={styles.onPaper}>{student.key}</span>
          </dd>
        </div>
      </dl>
      <p className={styles.how}>
        {say('page.cards.how')}
        <br />
        {say('page.cards.howWorld')}
      </p>
    </article>
  )
}
