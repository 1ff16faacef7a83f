import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { ClassId, PayloadIn, SitePlanView } from '@jagten/server/contract'
import { CharactersLeft } from '../parts/characters-left.tsx'
import { useWords } from '../words/words.tsx'
import { writtenCost } from '../parts/written-cost.ts'
import { CostField } from './cost-field.tsx'
import { placedAt } from './draft.ts'
import type { Draft } from './draft.ts'
import { PlaceField } from './place-field.tsx'
import { TitleField } from '../parts/title-field.tsx'
import { PlanField } from '../planned/plan-field.tsx'
import styles from './proposal-form.module.css'

type Props = {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** Resolves when the server answered. */
  readonly onSend: (proposal: PayloadIn<'proposal.submit'>) => Promise<void>
  /** It cannot be handed in now, only written on. */
  readonly isDraft?: boolean
  /** On which it can be said where it is about. */
  readonly plan?: SitePlanView | null
  /** With it, things can be put up by the proposal too. */
  readonly klass?: ClassId
}

/** What, why and what it costs: three fields, the last may be empty. */
export function ProposalForm({ draft, onDraft, onSend, isDraft = false, plan = null, klass }: Props) {
  const { say } = useWords()
  const [isBusy, setBusy] = useState(false)
  const cost = writtenCost(draft.cost)
  const things = draft.things ?? []

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isDraft || (things.length === 0 && cost.kind === 'wrong')) return
    setBusy(true)
    const place = placedAt(draft.pinned.spot)
    await onSend({
      title: draft.title,
      reason: draft.reason,
      ...(things.length > 0 ? { things: [...things] } : cost.kind === 'kroner' && { cost: cost.kroner }),
      ...(place && { place }),
    })
    setBusy(false)
  }

  return (
    <form className={styles.form} data-draft={isDraft || undefined} onSubmit={(event) => void submit(event)}>
      <div>
        <TitleField
          label={say('page.write.what')}
          description={say('page.write.whatHelp')}
          maxLength={LONGEST.title}
          value={draft.title}
          onValue={(title) => onDraft({ ...draft, title })}
        />
        <CharactersLeft text={draft.title} most={LONGEST.title} />
      </div>
      <div>
        <Textarea
          label={say('page.write.why')}
          description={say('page.write.whyHelp')}
          size="lg"
          required
          withAsterisk={false}
          rows={4}
          maxLength={LONGEST.reason}
          value={draft.reason}
          onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
        />
        <CharactersLeft text={draft.reason} most={LONGEST.reason} />
      </div>
      {things.length === 0 && (
        <CostField
          label={say('page.write.cost')}
          description={say('page.write.costHelp')}
          size="lg"
          value={draft.cost}
          onValue={(written) => onDraft({ ...draft, cost: written })}
        />
      )}
      {plan && <PlaceField plan={plan} pinned={draft.pinned} onPinned={(pinned) => onDraft({ ...draft, pinned })} />}
      {plan && klass && (
        <PlanField
          klass={klass}
          plan={plan}
          things={things}
          about={draft.pinned.spot}
          onThings={(next) => onDraft({ ...draft, things: next })}
        />
      )}
      {!isDraft && (
        <Button type="submit" variant="filled" size="lg" loading={isBusy}>
          {say('page.write.send')}
        </Button>
      )}
    </form>
  )
}
