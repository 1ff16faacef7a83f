import type { ReactNode } from 'react'
import type { StudentRow } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { householdNumbers } from '../roster/households.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { CutCard, CutGrid } from './cut-grid.tsx'
import { inSheets } from './in-sheets.ts'
import { Sheet } from './sheet.tsx'
import styles from './key-card-sheets.module.css'

const ON_A_SHEET = 8
const SPARES = 3

/** The papers with the keys, and a few to fill in by hand. On the screen the keys are dots: it may be mirrored. */
export function KeyCardSheets() {
  const { say } = useWords()
  const { view } = useTeacher()
  const numbers = householdNumbers(view.households)
  const students = view.students.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  const cards = [...students, ...Array.from({ length: SPARES }, () => null)]
  const sheets = inSheets(cards, ON_A_SHEET)

  return sheets.map((some, index) => (
    <Sheet
      key={index}
      title={`${say('page.cards.title')} · ${view.name}`}
      lead={say('page.cards.lead')}
      at={index + 1}
      of={sheets.length}
    >
      <CutGrid height={64}>
        {some.map((student, at) =>
          student ? (
            <KeyCard key={student.id} student={student} household={numbers.get(student.id) ?? null} />
          ) : (
            <SpareCard key={at} />
          ),
        )}
      </CutGrid>
    </Sheet>
  ))
}

function KeyCard({ student, household }: { student: StudentRow; household: number | null }) {
  const { say } = useWords()
  const { group, name, key } = student
  return (
    <CutCard label={name}>
      <div className={styles.who}>
        <div>
          <h3 className={styles.name}>{name}</h3>
          <p>
            {household === null ? say('page.noHousehold') : say('page.household', { number: household })}
            {group && ` · ${say('page.group', { group: say(`page.groups.${group}`) }).toLowerCase()}`}
          </p>
        </div>
        {group && <GroupSign group={group} size={34} />}
      </div>
      <Codes>
        <span className={styles.onScreen} aria-hidden="true">
          ••••
        </span>
        <span className={styles.onPaper}>{key}</span>
      </Codes>
      <p>
        {say('page.cards.how')} {say('page.cards.howWorld')}
      </p>
    </CutCard>
  )
}

function SpareCard() {
  const { say } = useWords()
  return (
    <CutCard label={say('page.cards.spare')}>
      <p className={styles.line}>{say('page.cards.spareName')}</p>
      <p className={styles.line}>{say('page.cards.spareHousehold')}</p>
      <Codes>
        <span className={styles.blank} />
      </Codes>
      <p>{say('page.cards.spareHow')}</p>
    </CutCard>
  )
}

function Codes({ children }: { children: ReactNode }) {
  const { say } = useWords()
  const { joinCode } = useTeacher().view
  return (
    <dl className={styles.codes}>
      <div>
        <dt>{say('page.cards.code')}</dt>
        <dd>{joinCode}</dd>
      </div>
      <div>
        <dt>{say('page.cards.key')}</dt>
        <dd>{children}</dd>
      </div>
    </dl>
  )
}
