import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import type { AmendmentView, TeachersProposalView } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { wordsOf } from '../proposal/proposal-words.ts'
import { householdsAway } from '../roster/households.ts'
import { Why } from '../rules/why.tsx'
import { Housing } from '../roster/housing.tsx'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './open-poll.module.css'

type Form = 'secret' | 'open'
const MINUTES = [1, 2, 3, 5]

type Props = {
  readonly proposal: TeachersProposalView
  /** A change of the proposal, which is voted on instead of the proposal itself. */
  readonly amendment?: AmendmentView
  /** It is what one talks about, so this is what one does next. */
  readonly isNext: boolean
  /** The screen is mirrored: no name stands on it. */
  readonly isSafe: boolean
}

/** Opening a poll: how one votes, for how long, and who would not be on the roll. */
export function OpenPoll({ proposal, amendment, isNext, isSafe }: Props) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { unhoused } = view
  const [isAsking, setAsking] = useState(false)
  const [form, setForm] = useState<Form>('secret')
  const [minutes, setMinutes] = useState('')
  const away = householdsAway(view.households, view.students)
  const { number } = proposal
  const text = wordsOf(say, amendment ?? proposal.title)
  const left = amendment ? 0 : proposal.amendments.filter(({ turn }) => turn !== null).length
  const isPollOn = view.polls.some((poll) => poll.state !== 'closed')

  async function open(): Promise<void> {
    const isOpen = await act('poll.open', {
      proposal: proposal.id,
      ...(amendment && { amendment: amendment.amendment }),
      form,
      housed: unhoused.map(({ student }) => student),
      ...(minutes ? { seconds: Number(minutes) * 60 } : {}),
    })
    if (isOpen) setAsking(false)
  }

  return (
    <>
      <Button
        size="sm"
        variant={isNext ? 'filled' : 'default'}
        disabled={isPollOn}
        aria-label={
          amendment
            ? say('page.teachersProposals.pollAmendmentNamed', { text })
            : say('page.teachersProposals.pollNamed', { number })
        }
        onClick={() => setAsking(true)}
      >
        {say(amendment ? 'page.teachersProposals.pollAmendment' : 'page.teachersProposals.poll')}
      </Button>
      <Dialog
        opened={isAsking}
        title={say(amendment ? 'page.openPoll.titleAmendment' : 'page.openPoll.title', { number })}
        onClose={() => setAsking(false)}
      >
        <p className={styles.title}>{text}</p>
        {left > 0 && <p className={styles.roll}>{say('page.openPoll.changesFirst', { count: left })}</p>}
        <fieldset className={styles.forms}>
          <legend className={styles.legend}>{say('page.openPoll.form')}</legend>
          {(['secret', 'open'] as const).map((one) => (
            <label key={one} className={styles.form} data-chosen={form === one}>
              <input
                type="radio"
                name="form"
                checked={form === one}
                onChange={() => setForm(one)}
                aria-label={say(`page.openPoll.${one}`)}
                aria-describedby={`form-${one}`}
              />
              <span>
                <strong>{say(`page.openPoll.${one}`)}</strong>
                <span id={`form-${one}`} className={styles.help}>
                  {say(`page.openPoll.${one}Help`)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {view.secretNext && form === 'open' && <p className={styles.roll}>{say('page.teachersPoll.secretNext')}</p>}
        <NativeSelect
          label={say('page.openPoll.time')}
          size="md"
          data={[
            { value: '', label: say('page.openPoll.noTime') },
            ...MINUTES.map((count) => ({ value: String(count), label: say('page.openPoll.minutes', { count }) })),
          ]}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <p className={styles.roll} data-away={away.length > 0 || undefined}>
          {away.length > 0
            ? say('page.openPoll.notOnRoll', { count: away.length, numbers: listed(lang, away) })
            : say('page.openPoll.everybody')}
        </p>
        {away.length > 0 && <Why rule="R13" />}
        <Housing isSafe={isSafe} />
        <DialogButtons>
          <Button variant="filled" onClick={() => void open()}>
            {say('page.openPoll.start')}
          </Button>
          <Button onClick={() => setAsking(false)}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
