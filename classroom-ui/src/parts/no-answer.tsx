import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { OneThingPage } from './one-thing-page.tsx'

/** The server did not answer at all. */
export function NoAnswer({ again }: { again: () => void }) {
  const { say } = useWords()
  return (
    <OneThingPage title={say('page.title')}>
      <p role="alert">{say('page.line.unreachable')}</p>
      <Button variant="filled" onClick={again}>
        {say('page.line.again')}
      </Button>
    </OneThingPage>
  )
}
