import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { Plain } from './plain.tsx'

/** The server did not answer at all. */
export function Unanswered({ again }: { again: () => void }) {
  const { say } = useWords()
  return (
    <Plain title={say('page.title')}>
      <p role="alert">{say('page.line.unreachable')}</p>
      <Button variant="filled" onClick={again}>
        {say('page.line.again')}
      </Button>
    </Plain>
  )
}
