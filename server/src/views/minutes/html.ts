import type { Lang } from '../../../contract/views.ts'
import { speaker } from '../../../contract/words/index.ts'
import { momentOf } from './day.ts'
import type { MinutedAmendment, MinutedNote, MinutedProposal, Minutes } from './minutes.ts'
import { minutesCopy, rulesUsed } from './protocol.ts'
import { safe } from './safe.ts'
import { sentences } from './sentences.ts'
import { STYLE } from './style.ts'

/**
 * The minutes as one page that needs nothing else, for the screen and for A4.
 *
 * @param links - Whether it leads to itself in the other language and as text: not in a file that was taken home.
 */
export function minutesHtml(minutes: Minutes, lang: Lang, links: boolean): string {
  const say = speaker(lang)
  const { wordsOf, facts, details, voted, elected, amended, outcome, heading, standing, after } = sentences(lang, say)

  function proposal(one: MinutedProposal): string {
    const result = outcome(one)
    return tag(
      'article',
      tag('h3', safe(heading(one))),
      result ? `<p class="outcome" data-is="${result.is}">${safe(result.text)}</p>` : tag('p', safe(standing(one))),
      ...details(one).map(([label, text]) => tag('p', `<b>${safe(label)}:</b> ${safe(text)}`)),
      one.amendments.length > 0 ? tag('p', `<b>${safe(say('page.proposal.amendments'))}:</b>`) : '',
      items(one.amendments.map((amendment) => safe(amended(amendment, result !== null)) + marked(amendment))),
      ...one.polls.map((poll) => `<p class="poll">${safe(voted(poll).join(' '))}</p>`),
      ...after(one).map(([label, text]) => tag('p', `<b>${safe(label)}:</b> ${safe(text)}`)),
    )
  }

  const noted = ({ tag: how, text, group }: MinutedNote): string =>
    `${say(`page.notes.tag.${how}`)}: ${wordsOf(text)}${group ? ` (${say(`page.groups.${group}`)})` : ''}`

  const copy = minutesCopy(minutes, lang, say)
  const rules = rulesUsed(minutes)
  const title = say('papers.minutes.title', { name: minutes.name })
  const other = lang === 'da' ? 'en' : 'da'
  const ways = `<p class="ways"><a href="minutes.html?lang=${other}" hreflang="${other}" lang="${other}">${safe(say('page.language.other'))}</a><a href="minutes.md?lang=${lang}">${safe(say('papers.minutes.asText'))}</a></p>`

  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    tag('title', safe(title)),
    tag('style', STYLE),
    '</head>',
    '<body>',
    '<main>',
    tag('h1', safe(title)),
    `<ul class="facts">${facts(minutes)
      .map((fact) => tag('li', safe(fact)))
      .join('')}</ul>`,
    links ? ways : '',
    tag('h2', safe(say('papers.minutes.decided'))),
    ...(minutes.decided.length > 0
      ? minutes.decided.map(proposal)
      : [tag('p', safe(say('papers.minutes.nothingDecided')))]),
    minutes.elections.length > 0 ? tag('h2', safe(say('papers.minutes.elections'))) : '',
    ...minutes.elections.map((one) => tag('article', list(elected(one)))),
    ...(minutes.undecided.length > 0
      ? [tag('h2', safe(say('papers.minutes.undecided'))), ...minutes.undecided.map(proposal)]
      : []),
    ...(copy.entries.length > 0
      ? [
          tag('h2', safe(say('papers.protocol.title'))),
          `<ol class="protocol">${copy.entries
            .map(
              ({ at, text, hash }) =>
                `<li><b>${safe(momentOf(lang, at))}</b> ${safe(text)} <code>${hash.slice(0, HASH_SHOWN)}</code></li>`,
            )
            .join('')}</ol>`,
          tag('p', `${safe(say('papers.protocol.last'))} <code>${copy.last}</code>`),
          tag('p', safe(say('papers.protocol.why'))),
        ]
      : []),
    ...(rules.length > 0
      ? [
          tag('h2', safe(say('papers.minutes.rulesUsed'))),
          list(rules.map((rule) => `${rule}: ${say(`rules.${rule}.why`)}`)),
        ]
      : []),
    minutes.walk.length > 0 ? tag('h2', safe(say('papers.minutes.walk'))) : '',
    ...minutes.walk.map((place) =>
      tag(
        'article',
        tag('h3', safe(place.title?.[lang] ?? say('papers.minutes.elsewhere'))),
        list(place.notes.map(noted)),
      ),
    ),
    minutes.chosen.length > 0 ? tag('h2', safe(say('papers.minutes.chosen'))) : '',
    list(
      minutes.chosen.map(
        ({ group, note, place }) =>
          `${say('page.group', { group: say(`page.groups.${group}`) })}: ${place ? `${place[lang]}. ` : ''}${wordsOf(note.text)}`,
      ),
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n')
}

/** So many digits of a check figure stand beside a line: enough to compare two papers. */
const HASH_SHOWN = 12

/** @param inside - HTML. */
const tag = (name: string, ...inside: readonly string[]): string => `<${name}>${inside.join('')}</${name}>`

/** @param lines - Text. */
const list = (lines: readonly string[]): string => items(lines.map(safe))

/** @param lines - HTML. */
const items = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : tag('ul', ...lines.map((line) => tag('li', line)))

/** New words for a proposal, marked in the old ones; who hears the page has heard both just before. */
function marked({ rewords }: MinutedAmendment): string {
  if (!rewords || rewords.changes.length === 0) return ''
  const words = rewords.changes.map(({ is, words: some }) => {
    if (is === 'kept') return safe(some)
    return tag(is === 'struck' ? 'del' : 'ins', safe(some))
  })
  return `<br><span aria-hidden="true">${words.join(' ')}</span>`
}
