import type { NoteView } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { linesOf } from '../turning/in-pages.ts'
import { PageOf } from '../turning/turning.tsx'
import { useWords } from '../words/words.tsx'
import type { NotedThere } from './note-pages.ts'
import { TagSign } from './tag-sign.tsx'
import styles from './board-notes.module.css'

/** Signs that surely fit in a line of the board's card. */
const SIGNS = 32
/** How much of a line the word for how it is there takes, with its sign. */
const TAG = 'xx utrygt '

/** Lines a note takes on the board. */
export const linesOfNote = ({ text }: Pick<NoteView, 'text'>): number => linesOf(TAG + (text.text ?? ''), SIGNS)

type Props = { readonly page: readonly NotedThere<NoteView>[]; readonly at: number; readonly of: number }

/** What was noted, place by place, in the words it was noted in: never whose they are. */
export function BoardNotes({ page, at, of }: Props) {
  const { lang, say } = useWords()
  const titleOf = (place: NotedThere<NoteView>['place']): string =>
    place ? (place.title?.[lang] ?? say('page.notes.somewhere')) : say('page.notes.nowhere')
  return (
    <section className={styles.notes}>
      {page.map(({ place, notes }) => (
        <div key={place?.notes[0] ?? 'nowhere'}>
          <h2 className={styles.title}>{titleOf(place)}</h2>
          <ul className={styles.list}>
            {notes.map(({ id, tag, text, group }) => (
              <li key={id} className={styles.note}>
                <TagSign tag={tag} /> {text.text ?? say('page.proposal.erased')}{' '}
                {group && <GroupSign group={group} size="0.8em" label={say(`page.groups.${group}`)} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <PageOf at={at} of={of} />
    </section>
  )
}
