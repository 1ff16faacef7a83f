import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Textarea } from '@mantine/core'
import { LONGEST, wordChanges } from '@jagten/server/contract'
import type { StudentsProposalView } from '@jagten/server/contract'
import { CharactersLeft } from '../parts/characters-left.tsx'
import { useKeptWriting } from '../parts/use-kept-writing.ts'
import { TitleField } from '../parts/title-field.tsx'
import { useWords } from '../words/words.tsx'
import { writtenCost } from '../parts/written-cost.ts'
import { CostField } from './cost-field.tsx'
import { EMPTY_AMENDMENT, amendmentOf, placedAt } from './draft.ts'
import { PlaceField } from './place-field.tsx'
import { WordChanges } from './word-changes.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './proposal-card.module.css'

type Props = {
  readonly proposal: StudentsProposalView
  /** It cannot be sent now: what was begun is seen, and rests. */
  readonly isClosed: boolean
  readonly onDone: () => void
}

/** Proposes a change to a proposal. */
export function AmendForm({ proposal, isClosed, onDone }: Props) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { written, write, clear } = useKeptWriting(amendmentOf(proposal.id), view.me.id, EMPTY_AMENDMENT)
  const { how, pinned } = written
  const now = proposal.title.text ?? ''
  const text = how === 'anew' ? (written.title ?? now) : written.text
  const cost = writtenCost(written.cost)
  const [isBusy, setBusy] = useState(false)

  async function amend(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (cost.kind === 'wrong') return
    const place = placedAt(pinned.spot)
    setBusy(true)
    const isDone = await act('proposal.amend', {
      proposal: proposal.id,
      text,
      ...(how === 'anew' && { replaces: 'title' as const }),
      ...(cost.kind === 'kroner' && { cost: cost.kroner }),
      ...(place && { place }),
    })
    setBusy(false)
    if (isDone) end()
  }

  function end(): void {
    clear()
    onDone()
  }

  return (
    <form className={styles.amend} onSubmit={(event) => void amend(event)}>
      {isClosed && <p>{say('page.proposals.amendClosed')}</p>}
      {!isClosed && now !== '' && (
        <fieldset className={styles.hows}>
          <legend>{say('page.proposals.amendHow')}</legend>
          {(['change', 'anew'] as const).map((one) => (
            <label key={one} className={styles.how}>
              <input
                type="radio"
                name={`how-${proposal.id}`}
                checked={how === one}
                onChange={() => write({ ...written, how: one })}
              />
              {say(`page.proposals.amendHows.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      {how === 'anew' ? (
        <div>
          <TitleField
            label={say('page.proposals.amendAnew')}
            description={say('page.proposals.amendAnewHelp')}
            maxLength={LONGEST.title}
            isDisabled={isClosed}
            value={text}
            onValue={(title) => write({ ...written, title })}
          />
          <CharactersLeft text={text} most={LONGEST.title} />
          {text.trim() !== '' && text !== now && (
            <p className={styles.preview}>
              <WordChanges rewords={{ before: now, changes: wordChanges(now, text) }} />
            </p>
          )}
        </div>
      ) : (
        <div>
          <Textarea
            label={say('page.proposals.amendField')}
            description={say('page.proposals.amendHelp')}
            size="md"
            required
            withAsterisk={false}
            rows={3}
            maxLength={LONGEST.amendment}
            disabled={isClosed}
            value={text}
            onChange={(event) => write({ ...written, text: event.currentTarget.value })}
          />
          <CharactersLeft text={text} most={LONGEST.amendment} />
        </div>
      )}
      {!isClosed && (
        <CostField
          label={say('page.proposals.amendCost')}
          size="md"
          value={written.cost}
          onValue={(next) => write({ ...written, cost: next })}
        />
      )}
      {!isClosed && view.plan && (
        <PlaceField
          plan={view.plan}
          label={say('page.proposals.amendPlace')}
          pinned={pinned}
          onPinned={(next) => write({ ...written, pinned: next })}
        />
      )}
      <div className={styles.buttons}>
        {!isClosed && (
          <Button type="submit" variant="filled" loading={isBusy}>
            {say('page.proposals.amendSend')}
          </Button>
        )}
        <Button onClick={end}>{say('page.cancel')}</Button>
      </div>
    </form>
  )
}
