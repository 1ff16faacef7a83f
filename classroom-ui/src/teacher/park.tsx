import { Button } from '@mantine/core'
import { EyeOff } from 'lucide-react'
import type { SignView, SitePlanView } from '@jagten/server/contract'
import { SitePlan } from '../area/site-plan.tsx'
import { GroupSign } from '../group/group-sign.tsx'
import { useWords } from '../words/words.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { NotedPlaces } from '../notes/noted-places.tsx'
import { Hide } from './hide.tsx'
import { useTeacher } from './teacher-face.ts'
import { useNames } from './use-names.ts'
import { usePositions } from './use-positions.ts'
import styles from './park.module.css'

/** Lykkeparken as the teacher follows it: who is where, the groups' areas, and what stands on signs. */
export function Park({ plan, isSafe }: { plan: SitePlanView; isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const hidden = view.areas.flatMap((area) => (area.hidden ? [area.id] : []))
  return (
    <div className={styles.park}>
      <SitePlan plan={plan} hidden={hidden}>
        <NoteMarks plan={plan} places={view.notedPlaces} />
        {!isSafe && <Walkers plan={plan} />}
      </SitePlan>
      {isSafe ? (
        <p>{say('page.park.safe')}</p>
      ) : (
        <div className={styles.lists}>
          <Notes />
          <Signs signs={view.signs} />
          <Areas />
        </div>
      )}
    </div>
  )
}

/** The students in the world, each under the first letters of the name. */
function Walkers({ plan: { extent } }: { plan: SitePlanView }) {
  const { say } = useWords()
  const { students } = useTeacher().view
  const positions = usePositions()
  const shown = students.flatMap((student) => {
    const at = positions[student.id]
    return student.inWorld && at
      ? [{ student, left: (at[0] - extent.x) / extent.width, top: (at[2] - extent.z) / extent.depth }]
      : []
  })
  return (
    <>
      {shown.map(({ student, left, top }) => (
        <span
          key={student.id}
          className={styles.walker}
          style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
          title={student.name}
          aria-hidden="true"
        >
          {student.name.slice(0, 2)}
        </span>
      ))}
      <p className={styles.count}>
        {shown.length === 0 ? say('page.park.nobody') : say('page.park.students', { count: shown.length })}
      </p>
    </>
  )
}

function Notes() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  return (
    <section aria-labelledby="notes">
      <h2 className={styles.heading} id="notes">
        {say('page.notes.all', { count: view.notes.length })}
      </h2>
      {view.notes.length === 0 && <p>{say('page.notes.noneYet')}</p>}
      <NotedPlaces
        view={view}
        under={(note) => (
          <span className={styles.under}>
            <span className={styles.note}>
              {note.by && say('page.park.by', { name: nameOf(note.by.student) })}
              {note.text.hidden && ` · ${say('page.notes.hidden')}`}
            </span>
            <Hide texts={[note.text]} label={say('page.notes.hide')} name={say('page.notes.hide')} />
            <Button size="sm" variant="subtle" onClick={() => void act('note.remove', { note: note.id })}>
              {say('page.notes.remove')}
            </Button>
          </span>
        )}
      />
    </section>
  )
}

function Areas() {
  const { say } = useWords()
  const { view, act, tell } = useTeacher()

  async function hide(area: string): Promise<void> {
    if (!(await act('area.hide', { area }))) return
    tell({ kind: 'done', text: say('page.park.areaHiddenDone'), undo: () => void act('area.show', { area }) })
  }

  return (
    <section aria-labelledby="areas">
      <h2 className={styles.heading} id="areas">
        {say('page.park.areas')}
      </h2>
      <ul className={styles.list}>
        {view.areas.map(({ id, group, hidden }, index) =>
          group === null && !hidden ? null : (
            <li key={id} className={styles.row}>
              <span className={styles.name}>
                {group && <GroupSign group={group} />}
                {group ? say('page.group', { group: say(`page.groups.${group}`) }) : say('page.park.noGroup')}
              </span>
              {hidden && <span className={styles.note}>{say('page.park.areaHidden')}</span>}
              {hidden ? (
                <Button size="sm" variant="subtle" onClick={() => void act('area.show', { area: id })}>
                  {say('page.park.showArea')}
                </Button>
              ) : (
                <Button
                  size="sm"
                  variant="subtle"
                  leftSection={<EyeOff size={16} aria-hidden="true" />}
                  aria-label={say('page.park.hideAreaNamed', { area: index + 1 })}
                  onClick={() => void hide(id)}
                >
                  {say('page.park.hideArea')}
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function Signs({ signs }: { signs: readonly SignView[] }) {
  const { say } = useWords()
  const nameOf = useNames()
  return (
    <section aria-labelledby="signs">
      <h2 className={styles.heading} id="signs">
        {say('page.park.signs')}
      </h2>
      {signs.length === 0 && <p>{say('page.park.noSigns')}</p>}
      <ul className={styles.list}>
        {signs.map((sign) => (
          <li key={sign.id} className={styles.row}>
            <span>
              <strong className={styles.words}>{sign.text ?? say('page.proposal.erased')}</strong>
              <span className={styles.note}>
                {sign.by && `${say('page.park.by', { name: nameOf(sign.by.student) })} · `}
                {say('page.park.where', sign.at)}
                {sign.hidden && ` · ${say('page.park.signHidden')}`}
              </span>
            </span>
            <Hide
              texts={[sign]}
              label={say('page.park.hideSign')}
              name={say('page.park.hideSignNamed', { text: sign.text ?? '' })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
