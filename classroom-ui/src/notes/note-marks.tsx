import type { NoteView, NotesView, SitePlanView } from '@jagten/server/contract'
import { positionOnPlan } from '../world/plan-position.ts'
import { Sight } from './sight.tsx'
import styles from './note-marks.module.css'

type Props = { readonly plan: SitePlanView; readonly view: NotesView<Pick<NoteView, 'id' | 'at' | 'look'>> }

/**
 * The noted places on the site plan, each with how many notes it has, and which way one looked; the list beside the plan
 * says the same in words.
 */
export function NoteMarks({ plan, view }: Props) {
  return (
    <>
      {view.notes.map(({ id, at, look }) => at && look && <Sight key={id} plan={plan} at={at} yaw={look.yaw} />)}
      {view.notedPlaces.map((place) => (
        <span key={place.notes[0]} className={styles.mark} style={positionOnPlan(plan, place)} aria-hidden="true">
          {place.notes.length}
        </span>
      ))}
    </>
  )
}
