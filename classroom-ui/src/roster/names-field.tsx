import { Textarea } from '@mantine/core'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { pastedNames } from './paste-names.ts'
import styles from './names-field.module.css'

/** First names, pasted as they come; tells how many there are. */
export function NamesField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { lang, say } = useWords()
  const { names, tooLong } = pastedNames(text)
  return (
    <div>
      <Textarea
        label={say('page.newClass.names')}
        description={say('page.newClass.namesHelp')}
        error={tooLong.length > 0 ? say('page.newClass.tooLong', { names: listed(lang, tooLong) }) : undefined}
        size="md"
        rows={7}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <p className={styles.count} role="status">
        {say('page.newClass.count', { count: names.length })}
      </p>
    </div>
  )
}
