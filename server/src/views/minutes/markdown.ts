import type { Lang } from '../../../contract/views.ts'
import { speaker } from '../../../contract/words/index.ts'
import type { MinutedAmendment, MinutedNote, MinutedProposal, Minutes } from './minutes.ts'
import { momentOf } from './day.ts'
import { minutesCopy, rulesUsed } from './protocol.ts'
import { sentences } from './sentences.ts'

/** The minutes as plain text that also reads well where Markdown is not understood. */
export function minutesMarkdown(minutes: Minutes, lang: Lang): string {
  const say = speaker(lang)
  const { wordsOf, facts, details, voted, elected, amended, outcome, heading, standing, after } = sentences(lang, say)

  function proposal(one: MinutedProposal): string[] {
    const result = outcome(one)
    return [
      `### ${plain(heading(one))}`,
      ...(result ? [`**${result.text}**`] : [standing(one)]),
      list(details(one).map(([label, text]) => `${label}: ${plain(text)}`)),
      ...(one.amendments.length > 0
        ? [
            `${say('page.proposal.amendments')}:`,
            list(one.amendments.map((amendment) => plain(amended(amendment, result !== null)) + marked(amendment))),
          ]
        : []),
      ...one.polls.map((poll) => voted(poll).join(' ')),
      list(after(one).map(([label, text]) => `${label}: ${plain(text)}`)),
    ]
  }

  const noted = ({ tag, text, group }: MinutedNote): string =>
    `${say(`page.notes.tag.${tag}`)}: ${plain(wordsOf(text))}${group ? ` (${say(`page.groups.${group}`)})` : ''}`

  const copy = minutesCopy(minutes, lang, say)
  const rules = rulesUsed(minutes)
  const parts = [
    `# ${plain(say('papers.minutes.title', { name: minutes.name }))}`,
    list(facts(minutes).map(plain)),
    `## ${say('papers.minutes.decided')}`,
    ...(minutes.decided.length > 0 ? minutes.decided.flatMap(proposal) : [say('papers.minutes.nothingDecided')]),
    ...(minutes.elections.length > 0 ? [`## ${say('papers.minutes.elections')}`] : []),
    ...minutes.elections.map((one) => list(elected(one).map(plain))),
    ...(minutes.undecided.length > 0
      ? [`## ${say('papers.minutes.undecided')}`, ...minutes.undecided.flatMap(proposal)]
      : []),
    ...(copy.entries.length > 0
      ? [
          `## ${say('papers.protocol.title')}`,
          copy.entries
            .map(({ n, at, text, hash }) => `${n}. **${momentOf(lang, at)}** ${plain(text)} \`${hash}\``)
            .join('\n'),
          `${say('papers.protocol.last')} \`${copy.last}\``,
          say('papers.protocol.why'),
        ]
      : []),
    ...(rules.length > 0
      ? [`## ${say('papers.minutes.rulesUsed')}`, list(rules.map((rule) => `${rule}: ${say(`rules.${rule}.why`)}`))]
      : []),
    ...(minutes.walk.length > 0 ? [`## ${say('papers.minutes.walk')}`] : []),
    ...minutes.walk.flatMap(({ title, notes }) => [
      `### ${title?.[lang] ?? say('papers.minutes.elsewhere')}`,
      list(notes.map(noted)),
    ]),
    ...(minutes.chosen.length > 0 ? [`## ${say('papers.minutes.chosen')}`] : []),
    list(
      minutes.chosen.map(
        ({ group, note, place }) =>
          `${say('page.group', { group: say(`page.groups.${group}`) })}: ${place ? `${place[lang]}. ` : ''}${plain(wordsOf(note.text))}`,
      ),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** New words for a proposal, marked in the old ones. */
function marked({ rewords }: MinutedAmendment): string {
  if (!rewords || rewords.changes.length === 0) return ''
  const words = rewords.changes.map(({ is, words: some }) => {
    if (is === 'kept') return plain(some)
    return is === 'struck' ? `~~${plain(some)}~~` : `**${plain(some)}**`
  })
  return ` (${words.join(' ')})`
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** What a child wrote, as it was written: none of its signs is one of Markdown's, and no tag in it is one of HTML. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|~&$#]/g, String.raw`\$&`)
