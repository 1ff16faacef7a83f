import type { Ref } from 'react'
import { Textarea } from '@mantine/core'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { ListLayout } from './list-layout.tsx'
import { ListTable } from './list-table.tsx'
import type { PastedList } from './use-class-list.ts'
import styles from './names-field.module.css'

type Props = { readonly pasted: PastedList; readonly field: Ref<HTMLTextAreaElement> }

/** A list of names, pasted as it comes, and under it the table it is read as: what will be kept is seen before it is sent. */
export function NamesField({ pasted, field }: Props) {
  const { say } = useWords()
  const { text, list, write } = pasted
  const leftOut = list.rows.length - list.names.length
  return (
    <div className={styles.pasted}>
      <Textarea
        ref={field}
        label={say('page.newClass.names')}
        description={say('page.newClass.namesHelp')}
        error={useTrouble(pasted)}
        size="md"
        rows={list.rows.length > 0 ? 4 : 7}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p role="status" className={styles.count}>
        {say('page.newClass.count', { count: list.names.length })}
        {leftOut > 0 && `. ${say('page.newClass.leftOut', { count: leftOut })}`}
      </p>
      {list.rows.length > 0 && (
        <>
          <ListLayout pasted={pasted} />
          <ListTable pasted={pasted} />
          <p className={styles.note}>{say('page.newClass.onlyNames')}</p>
        </>
      )}
    </div>
  )
}

/** Why the list cannot come into the class as it is. */
function useTrouble({ list, room, tooMany }: PastedList): string | undefined {
  const { lang, say } = useWords()
  if (tooMany > 0) return say('page.newClass.tooMany', { count: tooMany, room })
  if (list.tooLong.length > 0) return say('page.newClass.tooLong', { names: listed(lang, list.tooLong) })
  return undefined
}
