import { NativeSelect } from '@mantine/core'
import { useEditor } from './use-editor.ts'

type Props<Choice> = {
  readonly label: string
  /** What mistakes call it, if there can be any. */
  readonly field?: string
  readonly choices: readonly Choice[]
  readonly nameOf: (choice: Choice) => string
  readonly value: Choice
  readonly onValue: (value: Choice) => void
}

/** One of a few. */
export function FieldChoice<Choice extends string | number>(props: Props<Choice>) {
  const { label, field, choices, nameOf, value, onValue } = props
  const { errorIn } = useEditor()
  return (
    <NativeSelect
      label={label}
      data-field={field}
      size="md"
      error={field !== undefined && errorIn(field)}
      data={choices.map((one) => ({ value: String(one), label: nameOf(one) }))}
      value={String(value)}
      onChange={(event) => {
        const chosen = choices.find((one) => String(one) === event.currentTarget.value)
        if (chosen !== undefined) onValue(chosen)
      }}
    />
  )
}
