import { Button } from '@mantine/core'
import { BoxSelect } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { canTurn } from './tools.ts'
import type { Tools } from './use-tools.ts'

type Props = {
  readonly tools: Tools
  /** Whether pointing makes what is chosen larger. */
  readonly stretches: boolean
  readonly onStretch: (stretches: boolean) => void
  readonly onDone: () => void
}

/** What is done where it is pointed at, by buttons: for fingers, and for whoever likes them better than keys. */
export function ToolWays({ tools, stretches, onStretch, onDone }: Props) {
  const { say } = useWords()
  const { tool, hand } = tools
  return (
    <>
      <Button variant="filled" size="md" onClick={onDone}>
        {say(`page.building.does.${tool}`)}
      </Button>
      <Button
        size="md"
        variant={stretches ? 'outline' : 'default'}
        aria-pressed={stretches}
        leftSection={<BoxSelect size={18} aria-hidden="true" />}
        onClick={() => onStretch(!stretches)}
      >
        {say('page.building.stretch')}
      </Button>
      {hand && canTurn(hand) && <Button onClick={tools.turn}>{say('page.building.turn')}</Button>}
    </>
  )
}
