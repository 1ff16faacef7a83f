import { useId } from 'react'
import { useWords } from '../words/words.tsx'
import type { PastedList } from './use-class-list.ts'
import styles from './names-field.module.css'

const SAID = { lines: 'page.newClass.lineIsChild', each: 'page.newClass.nameIsChild' } as const

/** How a list is to be read, where it can be read in more than one way. */
export function ListLayout({ pasted: { list, choose } }: { readonly pasted: PastedList }) {
  const { say } = useWords()
  const group = useId()
  if (!list.hasTwoLayouts && !list.hasSeveralWords) return null
  return (
    <div className={styles.ways}>
      {list.hasTwoLayouts && (
        <fieldset className={styles.layouts}>
          <legend className="unseen">{say('page.newClass.layout')}</legend>
          {(['lines', 'each'] as const).map((layout) => (
            <label key={layout} className={styles.way}>
              <input
                type="radio"
                name={group}
                checked={list.layout === layout}
                // rows and columns are others then
                onChange={() => choose({ layout, column: null, rows: new Map() })}
              />
              {say(SAID[layout])}
            </label>
          ))}
        </fieldset>
      )}
      {list.hasSeveralWords && (
        <label className={styles.way}>
          <input
            type="checkbox"
            checked={list.isFirstWordAlone}
            onChange={(event) => choose({ isFirstWordAlone: event.currentTarget.checked })}
          />
          {say('page.newClass.firstWord')}
        </label>
      )}
    </div>
  )
}
