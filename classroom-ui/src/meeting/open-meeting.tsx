import { useState } from 'react'
import { Button, Radio } from '@mantine/core'
import type { ProposalId, TeachersProposalView } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { isUndecided, wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import list from '../parts/tick-list.module.css'

/** As an agenda may be; the first is what fits the shortest meeting. */
const PRESETS = ['proposals', 'short', 'real'] as const
/** So many a short meeting has time for; they are ticked to begin with. */
const TICKED = 4

/** Opens the meeting with what it takes up, those with most support first: a few well talked about are better than all. */
export function OpenMeeting() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [taken, setTaken] = useState<ReadonlySet<ProposalId> | null>(null)
  const [preset, setPreset] = useState<(typeof PRESETS)[number]>('proposals')
  const possible = view.proposals
    .filter((proposal) => isUndecided(proposal.state) && !proposal.title.hidden)
    .toSorted((one, other) => other.supports - one.supports || one.number - other.number)
  const agenda = possible.filter(({ id }) => taken?.has(id)).map(({ id }) => id)

  function toggle({ id }: TeachersProposalView): void {
    const next = new Set(taken)
    if (!next.delete(id)) next.add(id)
    setTaken(next)
  }

  async function open(): Promise<void> {
    const isOpen = preset === 'proposals' ? await act('meeting.open', { agenda }) : await call(preset, true)
    if (isOpen) setTaken(null)
  }

  /** Calls the meeting, and opens it at once or later. */
  async function call(wish: 'short' | 'real', opens: boolean): Promise<boolean> {
    if (!(await act('meeting.call', { preset: wish, agenda }))) return false
    return opens ? act('meeting.open', {}) : true
  }

  return (
    <>
      <Button size="sm" onClick={() => setTaken(new Set(possible.slice(0, TICKED).map(({ id }) => id)))}>
        {say('page.meeting.open')}
      </Button>
      <Dialog opened={taken !== null} title={say('page.meeting.open')} onClose={() => setTaken(null)}>
        <Radio.Group
          label={say('page.meeting.preset')}
          value={preset}
          onChange={(value) => setPreset(PRESETS.find((one) => one === value) ?? 'proposals')}
        >
          {PRESETS.map((one) => (
            <Radio key={one} size="md" value={one} label={say(`page.meeting.presets.${one}`)} />
          ))}
        </Radio.Group>
        <p>{say('page.meeting.choose')}</p>
        <ul className={list.long}>
          {possible.map((proposal) => (
            <li key={proposal.id}>
              <label className={list.name}>
                <input type="checkbox" checked={taken?.has(proposal.id) ?? false} onChange={() => toggle(proposal)} />
                <span>
                  {proposal.number}. {wordsOf(say, proposal.title)}{' '}
                  {proposal.supports > 0 && `· ${say('page.proposal.supports', { count: proposal.supports })}`}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <DialogButtons>
          <Button
            variant="filled"
            size="lg"
            disabled={agenda.length === 0 && preset === 'proposals'}
            onClick={() => void open()}
          >
            {say('page.meeting.openWith', { count: agenda.length })}
          </Button>
          {preset !== 'proposals' && (
            <Button size="lg" onClick={() => void call(preset, false).then((isCalled) => isCalled && setTaken(null))}>
              {say('page.meeting.call')}
            </Button>
          )}
          <Button size="lg" onClick={() => setTaken(null)}>
            {say('page.cancel')}
          </Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
