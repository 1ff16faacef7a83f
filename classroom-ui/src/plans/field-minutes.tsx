import { useState } from 'react'
import { TextInput } from '@mantine/core'
import styles from './fields.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly error: string | undefined
  readonly onValue: (value: number) => void
}

/** Whole minutes. An empty field counts as none, and is complained of while it is empty. */
export function FieldMinutes({ label, value, most, error, onValue }: Props) {
  const [typed, setTyped] = useState(String(value))
  // what was typed stands for as long as it means the value: an empty field is not filled with a 0
  const shown = numberIn(typed) === value ? typed : String(value)
  return (
    <TextInput
      className={styles.number}
      label={label}
      size="md"
      type="number"
      min={1}
      max={most}
      error={error}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onValue(numberIn(event.currentTarget.value))
      }}
    />
  )
}

const numberIn = (typed: string): number => Number(typed) || 0
