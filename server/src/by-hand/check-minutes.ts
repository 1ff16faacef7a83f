// `npm run check-minutes -- file`: whether a copy of the minutes is as it was written, and else which entry is not.
import { readFile } from 'node:fs/promises'
import { checkCopy } from '../views/minutes/chain/chain.js'
import { byHand, pathOf } from './by-hand.ts'
import type { Told } from './by-hand.ts'

await byHand(async (_config, [argument]): Promise<Told> => {
  if (argument === undefined) return { ok: false, words: 'terminal.check-minutes-how' }
  const file = pathOf(argument)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { ok: false, words: 'terminal.restore-no-file', params: { file } }
  const found = checkCopy(parsed(text))
  switch (found.is) {
    case 'whole':
      return { ok: true, words: 'papers.check.whole', params: { count: found.entries, last: found.last } }
    case 'entry':
      return { ok: false, words: 'papers.check.entry', params: { n: found.n } }
    case 'broken':
      return { ok: false, words: 'papers.check.broken', params: { n: found.after } }
    case 'head':
      return { ok: false, words: 'papers.check.head' }
    case 'tail':
      return { ok: false, words: 'papers.check.tail' }
    case 'no-copy':
      return { ok: false, words: 'papers.check.noCopy' }
    default:
      return found satisfies never
  }
})

/** Null for what is no JSON: it is no copy either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
