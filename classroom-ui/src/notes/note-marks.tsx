import type { NoteView, NotesView, SitePlanView } from '@jagten/server/contract'
import { onPlan } from '../area/on-plan.ts'
import styles from './note-marks.module.css'

type Props = { readonly plan: SitePlanView; readonly places: NotesView<NoteView>['notedPlaces'] }

/** The noted places on the site plan, each with how many notes it has; the list beside the plan says the same in words. */
export function NoteMarks({ plan, places }: Props) {
  return places.map((place) => (
    <span key={place.notes[0]} className={styles.mark} style={onPlan(plan, place)} aria-hidden="true">
      {place.notes.length}
    </span>
  ))
}
