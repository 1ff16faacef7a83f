import { TextInput, Textarea } from '@mantine/core'
import type { Text } from '@jagten/lesson-plans/schema'
import { useWords } from '../words/words.tsx'
import { inDanish } from './edit.ts'
import styles from './fields.module.css'

/** From here on the letters are counted: nobody wants to hear of it before. */
const NEARLY = 0.8

type Props = {
  readonly label: string
  /** What mistakes call it. */
  readonly field: string
  readonly text: Text
  readonly most: number
  /** Lines; one is a field of one line. */
  readonly rows?: number
  readonly error: string | undefined
  readonly withEnglish: boolean
  readonly onText: (text: Text) => void
}

/** A text of a plan, in Danish, and in English beside it for who looks after that too. */
export function FieldText({ label, field, text, most, rows = 1, error, withEnglish, onText }: Props) {
  const { say } = useWords()
  const english = text.en === text.da ? '' : text.en
  return (
    <div className={withEnglish ? styles.pair : undefined}>
      <Written
        {...{ label, field, most, rows, error }}
        value={text.da}
        onValue={(da) => onText(inDanish(text, da, withEnglish))}
      />
      {withEnglish && (
        <Written
          label={say('page.plans.inEnglish', { field: label })}
          {...{ most, rows }}
          field={undefined}
          error={undefined}
          value={english}
          onValue={(en) => onText({ ...text, en })}
        />
      )}
    </div>
  )
}

type WrittenProps = Pick<Props, 'label' | 'most' | 'error'> & {
  readonly field: string | undefined
  readonly rows: number
  readonly value: string
  readonly onValue: (value: string) => void
}

function Written({ label, field, most, rows, error, value, onValue }: WrittenProps) {
  const { say } = useWords()
  const count = value.length
  const shared = {
    label,
    'data-field': field,
    size: 'md',
    maxLength: most,
    autoComplete: 'off',
    error,
    description: count >= most * NEARLY ? say('page.plans.letters', { count, most }) : undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    value,
  }
  return rows === 1 ? (
    <TextInput {...shared} onChange={(event) => onValue(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} rows={rows} onChange={(event) => onValue(event.currentTarget.value)} />
  )
}
