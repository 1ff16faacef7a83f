import type { Lang } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import { momentOf } from '../views/minutes/day.ts'
import type { Minutes } from '../views/minutes/minutes.ts'
import { minutesCopy } from '../views/minutes/protocol.ts'
import { csvOf } from './csv.ts'

/** The minutes as a table, a row an entry, with its check figure. */
export function minutesTable(minutes: Minutes, lang: Lang): Buffer {
  const say = speaker(lang)
  const { entries } = minutesCopy(minutes, lang, say)
  return csvOf(
    (['line', 'moment', 'words', 'check'] as const).map((column) => say(`papers.export.columns.${column}`)),
    entries.map(({ n, at, text, hash }) => [n, momentOf(lang, at), text, hash]),
  )
}
