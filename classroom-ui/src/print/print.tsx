import '@mantine/core/styles/InlineInput.css'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Checkbox } from '@mantine/core'
import { Printer } from 'lucide-react'
import { Empty } from '../parts/empty.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { KeyCardSheets } from './key-card-sheets.tsx'
import { LessonSheet } from './lesson-sheet.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import { PriceSheet } from './price-sheet.tsx'
import { ResidentCardSheets } from './resident-card-sheets.tsx'
import { RoleCardSheets } from './role-card-sheets.tsx'
import { RuleSheet } from './rule-sheet.tsx'
import { SlipSheets } from './slip-sheets.tsx'
import styles from './print.module.css'

const KINDS = ['cards', 'roles', 'residents', 'slips', 'lesson', 'rules', 'prices', 'letter'] as const
type Kind = (typeof KINDS)[number]

const SHEETS: Readonly<Record<Kind, () => ReactNode>> = {
  cards: KeyCardSheets,
  roles: RoleCardSheets,
  residents: ResidentCardSheets,
  slips: SlipSheets,
  lesson: LessonSheet,
  rules: RuleSheet,
  prices: PriceSheet,
  letter: LetterSheet,
}

/** All that a class has on paper: the teacher ticks the sheets, sees them, and prints them from the browser. */
export function Print({ go }: { go: (address: TeacherAddress) => void }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(new Set(['cards']))
  const isUnpaired = view.students.some(({ household }) => household === null)

  const isLivedIn = (view.plan?.residents.length ?? 0) > 0
  const offered = KINDS.filter((kind) => kind !== 'residents' || isLivedIn)

  const choose = (kind: Kind, isChosen: boolean): void =>
    setChosen((before) => new Set(KINDS.filter((one) => (one === kind ? isChosen : before.has(one)))))

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          {say('page.print.title')} · {view.name}
        </h1>
        <div className={styles.buttons}>
          <Button onClick={() => go({ at: 'lesson', id: view.id })}>{say('page.cards.back')}</Button>
          <Button
            variant="filled"
            disabled={chosen.size === 0}
            leftSection={<Printer size={20} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {say('page.print.print')}
          </Button>
        </div>
      </header>
      <main>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{say('page.print.which')}</legend>
          {offered.map((kind) => (
            <Checkbox
              key={kind}
              label={say(`page.print.kinds.${kind}.name`)}
              description={say(`page.print.kinds.${kind}.text`)}
              color="var(--sund)"
              iconColor="var(--on-ink)"
              checked={chosen.has(kind)}
              onChange={(event) => choose(kind, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <div className={styles.unprinted}>
          {chosen.size === 0 && <Empty title={say('page.print.none')} />}
          {view.students.length === 0 && (
            <Empty title={say('page.roster.noStudents')} next={say('page.roster.noStudentsNext')} />
          )}
          {isUnpaired && chosen.has('roles') && <p>{say('page.print.unpaired')}</p>}
        </div>
        {offered
          .filter((kind) => chosen.has(kind))
          .map((kind) => {
            const Sheets = SHEETS[kind]
            return <Sheets key={kind} />
          })}
      </main>
    </div>
  )
}
