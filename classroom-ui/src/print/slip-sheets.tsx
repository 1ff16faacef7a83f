import { CHOICES } from '../poll/choices.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { CutCard, CutGrid } from './cut-grid.tsx'
import { inSheets } from './in-sheets.ts'
import { Sheet } from './sheet.tsx'
import styles from './slip-sheets.module.css'

const ON_A_SHEET = 12
const A_HOUSEHOLD = 2

/** Voting slips for one proposal, two a household and the same for all: nothing on them says whose they are. */
export function SlipSheets() {
  const { say } = useWords()
  const { view } = useTeacher()
  const households = view.households.filter(({ students }) => students.length > 0).length
  // without households yet, a whole sheet
  const count = households * A_HOUSEHOLD || ON_A_SHEET
  const slips = Array.from({ length: count }, (_, at) => at + 1)
  const sheets = inSheets(slips, ON_A_SHEET)

  return sheets.map((some, index) => (
    <Sheet
      key={index}
      title={`${say('page.print.slips.title')} · ${view.name}`}
      lead={say('page.print.slips.lead')}
      at={index + 1}
      of={sheets.length}
    >
      <CutGrid height={42}>
        {some.map((slip) => (
          <CutCard key={slip} label={`${say('page.print.slips.one')} ${slip}`}>
            <h3 className={styles.title}>{say('page.print.slips.one')}</h3>
            <p className={styles.number}>{say('page.print.slips.number')}</p>
            <ul className={styles.choices}>
              {CHOICES.map((choice) => (
                <li key={choice}>
                  <span className={styles.box} />
                  {say(`page.choice.${choice}`)}
                </li>
              ))}
            </ul>
            <p>{say('page.print.slips.how')}</p>
          </CutCard>
        ))}
      </CutGrid>
    </Sheet>
  ))
}
