import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { Dialog, DialogButtons } from './dialog.tsx'

type Props = {
  readonly title: string
  readonly question?: string
  readonly yes: string
  readonly danger?: boolean
  readonly onYes: () => void
  /** The thing that opens the question. */
  readonly opener: (ask: () => void) => ReactNode
}

/** A question before something that cannot be taken back. */
export function AskFirst({ title, question, yes, danger, onYes, opener }: Props) {
  const { say } = useWords()
  const [asks, setAsks] = useState(false)
  const leave = (): void => setAsks(false)
  return (
    <>
      {opener(() => setAsks(true))}
      <Dialog opened={asks} title={title} onClose={leave}>
        {question && <p>{question}</p>}
        <DialogButtons>
          <Button
            variant={danger ? 'danger' : 'filled'}
            onClick={() => {
              leave()
              onYes()
            }}
          >
            {yes}
          </Button>
          <Button onClick={leave}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
