import type { HouseholdView, Role } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { CutCard, CutGrid } from './cut-grid.tsx'
import { inSheets } from './in-sheets.ts'
import { Sheet } from './sheet.tsx'
import styles from './role-card-sheets.module.css'

const ON_A_SHEET = 6

/** A card a household: its number, its group, and who the students play. No names: it may lie about. */
export function RoleCardSheets() {
  const { say } = useWords()
  const { view } = useTeacher()
  const sheets = inSheets(
    view.households.flatMap((household) => (household.role ? [{ household, role: household.role }] : [])),
    ON_A_SHEET,
  )
  return sheets.map((some, index) => (
    <Sheet
      key={index}
      title={`${say('page.print.roles.title')} · ${view.name}`}
      lead={say('page.print.roles.lead')}
      at={index + 1}
      of={sheets.length}
    >
      <CutGrid height={84}>
        {some.map(({ household, role }) => (
          <RoleCard key={household.id} household={household} role={role} />
        ))}
      </CutGrid>
    </Sheet>
  ))
}

function RoleCard({ household: { number, group, students }, role }: { household: HouseholdView; role: Role }) {
  const { lang, say } = useWords()
  const { home, left, wish } = role
  const title = say('page.household', { number })
  return (
    <CutCard label={title}>
      <div className={styles.top}>
        <div>
          <p className={styles.household}>{title}</p>
          <h3 className={styles.name}>{say(`page.homes.${home}.name`)}</h3>
        </div>
        {group && (
          <p className={styles.group}>
            <GroupSign group={group} size={34} />
            {say('page.group', { group: say(`page.groups.${group}`) })}
          </p>
        )}
      </div>
      <p className={styles.text}>{say(`page.homes.${home}.text`)}</p>
      <dl className={styles.facts}>
        <dt>{say('page.print.roles.left')}</dt>
        <dd className={styles.money}>{kroner(say, lang, left)}</dd>
        <dt>{say(students.length > 1 ? 'page.print.roles.wishTogether' : 'page.print.roles.wishAlone')}</dt>
        <dd>{say(`page.print.wishes.${wish}`)}</dd>
      </dl>
    </CutCard>
  )
}
