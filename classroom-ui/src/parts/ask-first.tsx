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
  /** More than a question can say. */
  readonly children?: ReactNode
  readonly onYes: () => void
  /** The thing that opens the question. */
  readonly opener: (ask: () => void) => ReactNode
}

/** A question before something that cannot be taken back. */
export function AskFirst({ title, question, yes, danger, children, onYes, opener }: Props) {
  const { say } = useWords()
  const [asks, setAsks] = useState(false)
  const leave = (): void => setAsks(false)
  return (
    <>
      {opener(() => setAsks(true))}
      <Dialog opened={asks} title={title} onClose={leave}>
        {question && <p>{question}</p>}
        {children}
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
