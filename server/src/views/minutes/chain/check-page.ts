import { readFileSync } from 'node:fs'
import { speaker } from '../../../../contract/words/index.ts'
import type { Lang } from '../../../../contract/views.ts'
import { STYLE } from '../style.ts'
import { safe } from '../safe.ts'

const CHAIN = readFileSync(new URL('chain.js', import.meta.url), 'utf8')

/** What the page says of a check; `{}` stands for a number. */
function wordsOf(lang: Lang): Readonly<Record<string, string>> {
  const say = speaker(lang)
  return {
    whole: say('papers.check.whole', { count: '{}', last: '{last}' }),
    entry: say('papers.check.entry', { n: '{}' }),
    broken: say('papers.check.broken', { n: '{}' }),
    head: say('papers.check.head'),
    tail: say('papers.check.tail'),
    'no-copy': say('papers.check.noCopy'),
  }
}

/** Reads the file that was chosen, checks it by the very lines that made it, and says what came of it. */
const SCRIPT = `
const words = JSON.parse(document.getElementById('words').textContent)
const told = document.getElementById('told')
const list = document.getElementById('list')
const readCopy = (text) => { try { return JSON.parse(text) } catch { return null } }
document.getElementById('file').addEventListener('change', async ({ target }) => {
  const [file] = target.files
  if (!file) return
  const copy = readCopy(await file.text())
  const found = checkCopy(copy)
  told.textContent = words[found.is]
    .replace('{}', String(found.entries ?? found.n ?? found.after ?? ''))
    .replace('{last}', found.last ?? '')
  told.dataset.is = found.is
  const entries = found.is === 'no-copy' ? [] : copy.entries
  list.replaceChildren(...entries.map((entry, index) => {
    const item = document.createElement('li')
    item.textContent = String(entry?.text ?? '')
    const isWrong = (found.is === 'entry' && index + 1 === found.n) || (found.is === 'broken' && index + 1 === found.after)
    if (isWrong) {
      const mark = document.createElement('mark')
      mark.textContent = ' ← ' + told.textContent
      item.append(mark)
    }
    return item
  }))
})
`

/** A page that needs nothing else, not even a network: it checks a copy of the minutes and says which entry was changed. */
export function checkPage(lang: Lang): string {
  const say = speaker(lang)
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safe(say('papers.check.title'))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${safe(say('papers.check.title'))}</h1>`,
    `<p>${safe(say('papers.check.how'))}</p>`,
    `<p><label>${safe(say('papers.check.file'))} <input id="file" type="file" accept=".json,application/json"></label></p>`,
    '<p id="told" class="outcome" role="status"></p>',
    '<ol id="list"></ol>',
    '</main>',
    // no text of it can end the script it stands in
    `<script type="application/json" id="words">${JSON.stringify(wordsOf(lang)).replaceAll('<', String.raw`\u003c`)}</script>`,
    `<script type="module">${CHAIN}${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
