import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { EyeOff } from 'lucide-react'
import type { SignView, SitePlanView } from '@jagten/server/contract'
import { PlaceMark, SitePlan } from '../world/site-plan.tsx'
import { GroupSign } from '../group/group-sign.tsx'
import { useWords } from '../words/words.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { NotedPlaces } from '../notes/noted-places.tsx'
import { Hide } from './hide.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { WhoIsWhere } from './who-is-where.tsx'
import { usePositions } from '../world/use-positions.ts'
import styles from './park.module.css'

/** Lykkeparken as the teacher follows it: who is where, the groups' areas, and what stands on signs. */
export function Park({ plan, isSafe }: { plan: SitePlanView; isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const [showsNames, setShowsNames] = useState(false)
  const hidden = view.areas.flatMap((area) => (area.hidden ? [area.id] : []))
  return (
    <div className={styles.park}>
      <div className={styles.map}>
        <p className={styles.over}>
          <WhoIsWhere isSafe={isSafe} />
          {!isSafe && (
            <Button size="compact-sm" aria-pressed={showsNames} onClick={() => setShowsNames(!showsNames)}>
              {showsNames ? say('page.park.namesOff') : say('page.park.names')}
            </Button>
          )}
        </p>
        <SitePlan plan={plan} hidden={hidden} isBare numbered={isSafe ? [] : plan.places.map(({ id }) => id)}>
          <NoteMarks plan={plan} view={view} />
          {!isSafe && <Walkers plan={plan} showsNames={showsNames} />}
        </SitePlan>
      </div>
      {isSafe ? (
        <p>{say('page.park.safe')}</p>
      ) : (
        <div className={styles.lists}>
          <Notes />
          <Signs signs={view.signs} />
          <Areas />
          <Places plan={plan} />
        </div>
      )}
    </div>
  )
}

/** The students in the world: each as the sign of the group, with the name when the teacher wants it. */
function Walkers({ plan: { extent }, showsNames }: { plan: SitePlanView; showsNames: boolean }) {
  const { say } = useWords()
  const { students } = useTeacher().view
  const nameOf = useNames()
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
          title={nameOf(student.id)}
          aria-hidden="true"
        >
          {student.group ? <GroupSign group={student.group} size={18} /> : <span className={styles.dot} />}
          {showsNames && <span className={styles.label}>{nameOf(student.id)}</span>}
        </span>
      ))}
      <p className={styles.count}>
        {shown.length === 0 ? say('page.park.nobody') : say('page.park.students', { count: shown.length })}
      </p>
    </>
  )
}

/** A list beside the map, folded away until it is wanted. */
function Fold({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.heading}>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}

function Places({ plan }: { plan: SitePlanView }) {
  const { lang, say } = useWords()
  return (
    <Fold title={say('page.plan.places')}>
      <ol className={styles.places}>
        {plan.places.map((place, index) => (
          <li key={place.id} className={styles.place}>
            <PlaceMark number={index + 1} />
            {place.title[lang]}
          </li>
        ))}
      </ol>
    </Fold>
  )
}

function Notes() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  return (
    <Fold title={say('page.notes.all', { count: view.notes.length })} isOpen>
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
    </Fold>
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
    <Fold title={say('page.park.areas')}>
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
    </Fold>
  )
}

function Signs({ signs }: { signs: readonly SignView[] }) {
  const { say } = useWords()
  const nameOf = useNames()
  return (
    <Fold title={say('page.park.signsCount', { count: signs.length })} isOpen={signs.length > 0}>
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
    </Fold>
  )
}
