import { Button } from '@mantine/core'
import type { NoteView, PayloadIn } from '@jagten/server/contract'
import { EMPTY_NOTE } from './draft.ts'
import { NoteForm } from './note-form.tsx'
import { NoteMarks } from './note-marks.tsx'
import { OwnDoor } from './own-door.tsx'
import { ResidentList } from '../residents/resident-list.tsx'
import { ResidentMarks } from '../residents/resident-marks.tsx'
import { NotedPlaces } from './noted-places.tsx'
import { ProposalMarks } from '../proposal/proposal-marks.tsx'
import { isBegun } from '../store/kept-writing.ts'
import { useKeptWriting } from '../parts/use-kept-writing.ts'
import { usePlaceName } from '../world/use-place-name.ts'
import { usePass } from '../welcome/use-pass.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import styles from './walk.module.css'

/** The walk without Minecraft: look at the plan, note how a place is, and choose what the group goes on with. */
export function Walk() {
  const { say } = useWords()
  const { view, act, tell } = useStudent()
  const { written, write, clear } = useKeptWriting('note', view.me.id, EMPTY_NOTE)
  const name = usePlaceName(view.plan)
  usePass('look')
  usePass('walk', written.spot !== null)
  const mayNote = view.may.build || view.may.propose || view.may.speak

  async function send(note: PayloadIn<'note.add'>): Promise<void> {
    if (!(await act('note.add', note))) return
    clear()
    tell({ kind: 'heard', text: say('page.walk.sent') })
  }

  return (
    <div className={page.column}>
      <h1 className={page.title}>{say('page.walk.title', { name })}</h1>
      <p>
        {say('page.walk.lead')}
        {view.me.door && view.me.household !== null && ` ${say('page.walk.door', { number: view.me.household })}`}
      </p>
      {!mayNote && (
        <p className={page.notice}>
          {say('page.walk.closed')} {isBegun(written, EMPTY_NOTE) && say('page.walk.closedKept')}
        </p>
      )}
      <NoteForm draft={written} onDraft={write} plan={view.plan} onSend={send} isClosed={!mayNote}>
        {view.plan && view.me.door && <OwnDoor plan={view.plan} at={view.me.door} />}
        {view.plan && <ResidentMarks plan={view.plan} />}
        {view.plan && <NoteMarks plan={view.plan} view={view} />}
        {view.plan && <ProposalMarks plan={view.plan} proposals={view.proposals} />}
      </NoteForm>
      {view.plan && <ResidentList residents={view.plan.residents} />}
      <h2>{say('page.notedPlaces.all', { count: view.notes.length })}</h2>
      {view.notes.length === 0 && <p>{say('page.walk.none')}</p>}
      <NotedPlaces view={view} under={(note) => <Under note={note} />} />
    </div>
  )
}

/** What a student can do with a note: take one's own away, or go on with any of them. */
function Under({ note }: { note: NoteView }) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const chosen = view.chosenNotes.filter((one) => one.note === note.id)
  const isOurs = chosen.some(({ group }) => group === view.me.group)
  return (
    <>
      {note.mine && note.text.hidden && (
        <span className={page.small}>
          {' '}
          {say(note.waits ? 'page.studentsControl.held' : 'page.studentsControl.taken')}
        </span>
      )}
      <span className={styles.tools}>
        {isOurs && <strong>{say('page.walk.ours')}</strong>}
        {!isOurs && view.me.group && (
          <Button size="compact-md" onClick={() => void act('note.choose', { note: note.id })}>
            {say('page.walk.choose')}
          </Button>
        )}
        {note.mine && (
          <Button size="compact-md" variant="subtle" onClick={() => void act('note.remove', { note: note.id })}>
            {say('page.notedPlaces.remove')}
          </Button>
        )}
      </span>
    </>
  )
}
