import { Textarea } from '@mantine/core'

type Props = {
  readonly label: string
  readonly description: string
  readonly maxLength: number
  readonly isDisabled?: boolean
  readonly value: string
  readonly onValue: (value: string) => void
}

/** One line that grows downwards: a long title is seen whole while it is written. Enter sends it, as from a line. */
export function TitleField({ value, onValue, isDisabled = false, ...field }: Props) {
  return (
    <Textarea
      {...field}
      size="lg"
      required
      withAsterisk={false}
      rows={1}
      autosize
      minRows={1}
      disabled={isDisabled}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.form?.requestSubmit()
      }}
    />
  )
}
