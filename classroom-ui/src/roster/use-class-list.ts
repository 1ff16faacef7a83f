import { useMemo, useState } from 'react'
import { AS_GUESSED, readList } from './class-list.ts'
import type { Choice } from './class-list.ts'

/** A list of names on its way into a class with room for so many: what is in the field, how it is read, and what was chosen. */
export function useClassList(room: number) {
  const [text, setText] = useState('')
  const [choice, setChoice] = useState(AS_GUESSED)
  const list = useMemo(() => readList(text, choice), [text, choice])
  const tooMany = Math.max(0, list.names.length - room)

  return {
    text,
    list,
    room,
    tooMany,
    /** Everybody in it can come into the class. */
    fits: tooMany === 0 && list.tooLong.length === 0,
    /** What was chosen stands as long as it can be about the same table. */
    write(next: string): void {
      const [before, after] = [text, next].map((one) => readList(one, { ...choice, rows: new Map() }))
      const isSame = before?.rows.length === after?.rows.length && before?.headings.length === after?.headings.length
      setText(next)
      if (!isSame) setChoice(AS_GUESSED)
    },
    choose: (part: Partial<Choice>): void => setChoice({ ...choice, ...part }),
  }
}

export type PastedList = ReturnType<typeof useClassList>
