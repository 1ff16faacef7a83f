import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { CutCard, CutGrid } from './cut-grid.tsx'
import { inSheets } from './in-sheets.ts'
import { Sheet } from './sheet.tsx'
import styles from './resident-card-sheets.module.css'

const ON_A_SHEET = 8

/** A card for each who lives there, with what they tell: for a class that walks about on the board or on paper. */
export function ResidentCardSheets() {
  const { lang, say } = useWords()
  const { view } = useTeacher()
  const sheets = inSheets(view.plan?.residents ?? [], ON_A_SHEET)
  return sheets.map((some, index) => (
    <Sheet
      key={index}
      title={`${say('page.print.residents.title')} · ${view.name}`}
      lead={say('page.print.residents.lead')}
      at={index + 1}
      of={sheets.length}
    >
      <CutGrid height={60}>
        {some.map(({ id, name, where, says }) => (
          <CutCard key={id} label={name}>
            <h3 className={styles.name}>{name}</h3>
            <p className={styles.where}>{where[lang]}</p>
            <p className={styles.says}>
              <q>{says[lang]}</q>
            </p>
          </CutCard>
        ))}
      </CutGrid>
    </Sheet>
  ))
}
