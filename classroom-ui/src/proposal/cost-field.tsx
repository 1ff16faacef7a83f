import { TextInput } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { writtenCost } from '../parts/written-cost.ts'

type Props = {
  readonly label: string
  readonly description?: string
  readonly size: 'md' | 'lg'
  /** As it is written, before it is read. */
  readonly value: string
  readonly onValue: (value: string) => void
}

/** What something costs, as a child writes it; what is no sum of money is said beside it. */
export function CostField({ label, description, size, value, onValue }: Props) {
  const { say } = useWords()
  return (
    <TextInput
      label={label}
      description={description}
      error={writtenCost(value).kind === 'wrong' ? say('page.write.costWrong') : undefined}
      size={size}
      inputMode="numeric"
      maxLength={20}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  )
}
