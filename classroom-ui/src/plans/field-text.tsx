import { TextInput, Textarea } from '@mantine/core'
import type { Text } from '@jagten/lesson-plans/schema'
import { useWords } from '../words/words.tsx'
import { inDanish } from './edit-plan.ts'
import { useEditor } from './use-editor.ts'
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
  readonly onText: (text: Text) => void
}

/** A text of a plan, in Danish, and in English beside it for who looks after that too. */
export function FieldText({ label, field, text, most, rows = 1, onText }: Props) {
  const { say } = useWords()
  const { withEnglish } = useEditor()
  const english = text.en === text.da ? '' : text.en
  return (
    <div className={withEnglish ? styles.pair : undefined}>
      <FieldLetters
        {...{ label, field, most, rows }}
        value={text.da}
        onValue={(da) => onText(inDanish(text, da, withEnglish))}
      />
      {withEnglish && (
        <FieldLetters
          label={say('page.plans.inEnglish', { field: label })}
          {...{ most, rows }}
          value={english}
          onValue={(en) => onText({ ...text, en })}
        />
      )}
    </div>
  )
}

type LettersProps = Pick<Props, 'label' | 'most' | 'rows'> & {
  readonly field?: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Letters that are the same in every language. */
export function FieldLetters({ label, field, most, rows = 1, value, onValue }: LettersProps) {
  const { say } = useWords()
  const { errorIn } = useEditor()
  const count = value.length
  const shared = {
    label,
    'data-field': field,
    size: 'md',
    maxLength: most,
    autoComplete: 'off',
    error: field === undefined ? undefined : errorIn(field),
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
