import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

type Props = {
  readonly label: string
  /** What mistakes call it. */
  readonly fields: readonly string[]
  readonly value: number
  readonly most: number
  /** It is wrong, and why is said elsewhere. */
  readonly isWrong?: boolean
  readonly onValue: (value: number) => void
}

/** Between the names of a field that has more than one. */
export const FIELDS_APART = ' / '

/** A whole number from 1. An empty field counts as none, and is complained of while it is empty. */
export function FieldNumber({ label, fields, value, most, isWrong = false, onValue }: Props) {
  const { errorIn } = useEditor()
  const [typed, setTyped] = useState(String(value))
  // what was typed stands for as long as it means the value: an empty field is not filled with a 0
  const shown = numberIn(typed) === value ? typed : String(value)
  return (
    <TextInput
      className={styles.number}
      label={label}
      data-field={fields.join(FIELDS_APART)}
      size="md"
      type="number"
      min={1}
      max={most}
      error={isWrong || errorIn(...fields)}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onValue(numberIn(event.currentTarget.value))
      }}
    />
  )
}

const numberIn = (typed: string): number => Number(typed) || 0
