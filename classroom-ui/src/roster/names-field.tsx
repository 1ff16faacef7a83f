import { Button, Textarea } from '@mantine/core'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { firstWords, pastedNames } from './paste-names.ts'
import styles from './names-field.module.css'

/** First names, pasted as they come; tells how many there are. */
export function NamesField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { lang, say } = useWords()
  const { names, tooLong, hasSurnames } = pastedNames(text)
  // what stands in the field is more than what is kept: said, so that nobody fears it becomes children
  const isCleaned =
    names.length > 0 &&
    !hasSurnames &&
    text
      .split(/[\n,;\t]+/u)
      .filter((part) => part.trim() !== '')
      .some((part) => !names.includes(part.trim()))
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
      <div role="status">
        <p className={styles.count}>
          {say('page.newClass.count', { count: names.length })}
          {isCleaned && `. ${say('page.newClass.cleaned')}`}
        </p>
        {names.length > 0 && (
          <ul className={styles.names} aria-label={say('page.newClass.preview')}>
            {names.map((name, at) => (
              // the same name twice is two children
              <li key={`${at} ${name}`}>{name}</li>
            ))}
          </ul>
        )}
        {hasSurnames && (
          <p className={styles.surnames}>
            {say('page.newClass.surnames')}{' '}
            <Button size="compact-sm" onClick={() => onText(firstWords(text))}>
              {say('page.newClass.firstWords')}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
