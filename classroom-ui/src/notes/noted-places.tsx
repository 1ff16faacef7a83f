import type { ReactNode } from 'react'
import type { NoteId, NoteView, NotesView } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { useWords } from '../words/words.tsx'
import { facingOf } from './facing.ts'
import { NotePicture } from './note-picture.tsx'
import { TagSign } from './tag-sign.tsx'
import styles from './noted-places.module.css'

type Noted = Pick<NoteView, 'id' | 'tag' | 'text' | 'at' | 'look' | 'group'>

type Props<N extends Noted> = {
  readonly view: NotesView<N>
  /** What stands under a note: who wrote it, what one can do with it. */
  readonly under?: (note: N) => ReactNode
  /** How many places are shown. */
  readonly most?: number
}

/** What was noted, place by place: those most have written about first, what has no place last. */
export function NotedPlaces<N extends Noted>({ view, under, most = Infinity }: Props<N>) {
  const { lang, say } = useWords()
  const known = new Map<NoteId, N>(view.notes.map((note) => [note.id, note]))
  const placed = new Set(view.notedPlaces.flatMap(({ notes }) => notes))
  const nowhere = view.notes.filter(({ id }) => !placed.has(id))
  const places = [
    ...view.notedPlaces.map(({ title, notes }) => ({ title: title?.[lang] ?? say('page.notes.somewhere'), notes })),
    ...(nowhere.length > 0 ? [{ title: say('page.notes.nowhere'), notes: nowhere.map(({ id }) => id) }] : []),
  ].slice(0, most)
  return (
    <ol className={styles.places}>
      {places.map(({ title, notes }) => (
        <li key={notes[0]} className={styles.place}>
          <h3 className={styles.title}>{title}</h3>
          <ul className={styles.notes}>
            {notes.map((id) => {
              const note = known.get(id)
              return (
                note && (
                  <li key={id}>
                    <TagSign tag={note.tag} />{' '}
                    <span className={styles.text}>{note.text.text ?? say('page.proposal.erased')}</span>
                    {note.group && (
                      <GroupSign group={note.group} size="0.9em" label={say(`page.groups.${note.group}`)} />
                    )}
                    {note.look && (
                      <span className={styles.seen}>
                        {say('page.notedPlaces.seenTowards', {
                          compass: say(`page.notedPlaces.compass.${facingOf(note.look.yaw)}`),
                        })}
                      </span>
                    )}
                    {note.at && note.look && <NotePicture at={note.at} look={note.look} />}
                    {under?.(note)}
                  </li>
                )
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
