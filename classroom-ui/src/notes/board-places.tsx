import type { NoteView, NotesView, SitePlanView } from '@jagten/server/contract'
import { PlaceMark } from '../world/site-plan.tsx'
import { TAG_ORDER, TagSign } from './tag-sign.tsx'
import { useWords } from '../words/words.tsx'
import styles from './board-places.module.css'

const SHOWN = 4

type View = NotesView<NoteView>

/** Those of the places most have written about for which there is room, each with its number on the plan if it has a name there. */
export function placesOnBoard({ notedPlaces }: View, { places }: SitePlanView) {
  return notedPlaces.slice(0, SHOWN).map((noted) => {
    const index = places.findIndex(({ title }) => title.da === noted.title?.da)
    return { ...noted, id: places[index]?.id ?? null, number: index + 1 }
  })
}

/** The places most have written about, and how it is there: never whose words they are. What has no place is told, and not counted on the map. */
export function BoardPlaces({ view, plan }: { view: View; plan: SitePlanView }) {
  const { lang, say } = useWords()
  const tagOf = new Map(view.notes.map(({ id, tag }) => [id, tag]))
  const placed = view.notedPlaces.reduce((sum, { notes }) => sum + notes.length, 0)
  const nowhere = view.notes.length - placed
  return (
    <section>
      <p className={styles.count} role="status">
        {[
          (placed > 0 || nowhere === 0) && say('page.boardsNotes.onMap', { count: placed }),
          nowhere > 0 &&
            (placed > 0
              ? say('page.boardsNotes.besides', { count: nowhere })
              : say('page.boardsNotes.only', { count: nowhere })),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <ul className={styles.places}>
        {placesOnBoard(view, plan).map(({ title, notes, number }) => {
          const tags = notes.map((id) => tagOf.get(id))
          return (
            <li key={notes[0]} className={styles.place}>
              {number > 0 && <PlaceMark number={number} />}
              <strong>{title?.[lang] ?? say('page.notes.somewhere')}</strong>
              {TAG_ORDER.filter((tag) => tags.includes(tag)).map((tag) => (
                <span key={tag}>
                  {tags.filter((one) => one === tag).length} <TagSign tag={tag} />
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
