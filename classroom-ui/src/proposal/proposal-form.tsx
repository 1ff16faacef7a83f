import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { PayloadIn } from '@jagten/server/contract'
import { CharactersLeft } from '../parts/characters-left.tsx'
import { useWords } from '../words/words.tsx'
import { writtenCost } from './cost.ts'
import type { Draft } from './draft.ts'
import styles from './proposal-form.module.css'

/** Signs a text may have. */

type Props = {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** Resolves when the server answered. */
  readonly onSend: (proposal: PayloadIn<'proposal.submit'>) => Promise<void>
}

/** What, why and what it costs: three fields, the last may be empty. */
export function ProposalForm({ draft, onDraft, onSend }: Props) {
  const { say } = useWords()
  const [isBusy, setBusy] = useState(false)
  const cost = writtenCost(draft.cost)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (cost.kind === 'wrong') return
    setBusy(true)
    await onSend({ title: draft.title, reason: draft.reason, ...(cost.kind === 'kroner' ? { cost: cost.kroner } : {}) })
    setBusy(false)
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div>
        <TextInput
          label={say('page.write.what')}
          description={say('page.write.whatHelp')}
          size="lg"
          required
          withAsterisk={false}
          maxLength={LONGEST.title}
          value={draft.title}
          onChange={(event) => onDraft({ ...draft, title: event.currentTarget.value })}
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
      <TextInput
        label={say('page.write.cost')}
        description={say('page.write.costHelp')}
        error={cost.kind === 'wrong' ? say('page.write.costWrong') : undefined}
        size="lg"
        inputMode="numeric"
        maxLength={20}
        value={draft.cost}
        onChange={(event) => onDraft({ ...draft, cost: event.currentTarget.value })}
      />
      <Button type="submit" variant="filled" size="lg" loading={isBusy}>
        {say('page.write.send')}
      </Button>
    </form>
  )
}
