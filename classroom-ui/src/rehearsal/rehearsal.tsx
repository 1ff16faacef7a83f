import { useState } from 'react'
import { Button } from '@mantine/core'
import { Check, TriangleAlert } from 'lucide-react'
import type { RehearsalView } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { useRehearsal } from './use-rehearsal.ts'
import styles from './rehearsal.module.css'

/** How many times faster than a class thinks. */
const SPEEDS = { quick: 20, calm: 4 } as const

/** The evening before: a simulated class plays the lesson through on this very computer, and says what it found. */
export function Rehearsal() {
  const { say } = useWords()
  const { view } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const { rehearsal, refused, begin, cancel } = useRehearsal(view.id, isOpen)
  const isRunning = rehearsal?.state === 'running'
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('page.rehearsal.open')}</Button>
      <Dialog opened={isOpen} title={say('page.rehearsal.title')} onClose={() => setOpen(false)}>
        <p>{say('page.rehearsal.lead')}</p>
        <div role="alert">{refused}</div>
        {rehearsal && <Findings rehearsal={rehearsal} />}
        {rehearsal?.state === 'ready' && (
          <p className={styles.elsewhere}>
            {say('page.rehearsal.elsewhere', { page: view.addresses.page[0] ?? location.origin })}
          </p>
        )}
        <DialogButtons>
          {isRunning ? (
            <>
              <Button component="a" href={`/laerer?klasse=${rehearsal.copy}`} target="_blank" rel="noreferrer">
                {say('page.rehearsal.watch')}
              </Button>
              <Button onClick={cancel}>{say('page.rehearsal.cancel')}</Button>
            </>
          ) : (
            <>
              <Button variant="filled" onClick={() => void begin(SPEEDS.quick)}>
                {say('page.rehearsal.quick')}
              </Button>
              <Button onClick={() => void begin(SPEEDS.calm)}>{say('page.rehearsal.calm')}</Button>
            </>
          )}
        </DialogButtons>
      </Dialog>
    </>
  )
}

function Findings({ rehearsal: { state, step, checks } }: { rehearsal: RehearsalView }) {
  const { say } = useWords()
  const differ = checks.filter(({ ok }) => !ok).length
  const verdict = {
    running: step === null ? say('page.rehearsal.begins') : say('page.rehearsal.at', { step }),
    ready: say('page.rehearsal.ready'),
    'not-ready': say('page.rehearsal.notReady', { count: differ }),
  }[state]
  return (
    <>
      <p className={styles.verdict} data-state={state} role="status">
        {verdict}
      </p>
      <ul className={styles.checks}>
        {checks.map(({ what, ok, detail }, at) => (
          // the same may be found in two steps
          <li key={`${at} ${what}`} className={styles.check} data-ok={ok}>
            {ok ? <Check size={18} aria-hidden="true" /> : <TriangleAlert size={18} aria-hidden="true" />}
            <span>
              <strong>{what}</strong>
              {!ok && ` · ${say('page.rehearsal.differs')}`}
              {detail !== '' && <span className={styles.detail}>{detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
