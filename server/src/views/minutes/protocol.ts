import type { MinuteEntry } from '../../../domain/democracy/minutes/book.ts'
import type { RuleId } from '../../../domain/democracy/rules/rules.ts'
import type { Lang } from '../../../contract/views.ts'
import type { Say } from '../../../contract/words/keys.ts'
import { chained } from './chain/chain.js'
import type { MinutesCopy } from './chain/chain.js'
import { dayNamed } from './day.ts'
import type { Minutes } from './minutes.ts'
import { rulesOf } from './rules.ts'
import { sentences } from './sentences.ts'

/** A line of the minutes: when it was put down (Unix milliseconds), and what. */
export type ProtocolLine = { readonly at: number; readonly text: string }

/** What was put down, one line an entry, in the order in which it fell. */
export function protocolLines({ entries, read, near, election }: Minutes, lang: Lang, say: Say): ProtocolLine[] {
  const { wordsOf, voted, elected, priceOf, newCost, outcomeOf } = sentences(lang, say)
  const words = (id: Parameters<typeof read>[0]): string => wordsOf(read(id))

  function decided({ on, held, result, at }: Extract<MinuteEntry, { kind: 'decided' }>): string[] {
    const { form, householdsAbsent, ...turnout } = held
    const place = (where: typeof on.place): string | undefined => (where ? near(where)?.[lang] : undefined)
    const counted = { ...result.count, outcome: result.outcome }
    const poll = { form, at, turnout, householdsAbsent, came: { to: 'result', result: counted } } as const
    const there = place(on.change ? on.change.place : on.place)
    const about = on.change
      ? [
          say('papers.protocol.change', { number: on.number, title: words(on.title) }),
          on.change.replaces
            ? say('papers.minutes.newWords', { before: words(on.title), after: words(on.change.text) })
            : `“${words(on.change.text)}”`,
          ...(on.change.cost === null ? [] : [newCost(on.change.cost, on.cost)]),
          ...(there ? [`${say('page.proposal.newPlace', { place: there })}.`] : []),
        ]
      : [
          say('papers.protocol.proposal', { number: on.number, title: words(on.title) }),
          ...(on.cost === null ? [] : [say('papers.protocol.cost', { cost: priceOf(on.cost) })]),
          ...(there ? [`${say('page.proposal.near', { place: there })}.`] : []),
        ]
    return [...about, ...voted(poll), outcomeOf(counted, on.change !== null)]
  }

  function line(entry: MinuteEntry): string[] {
    switch (entry.kind) {
      case 'meeting-opened': {
        const agenda = entry.agenda.map((one) =>
          'item' in one
            ? say(`page.agenda.item.${one.item}`)
            : say('papers.minutes.proposal', { number: one.number, title: words(one.title) }),
        )
        return [
          say('papers.protocol.opened'),
          say('papers.protocol.here', { count: entry.here }),
          ...(entry.away > 0 ? [say('papers.protocol.away', { count: entry.away })] : []),
          say('papers.protocol.agenda', { agenda: agenda.join(' · ') }),
        ]
      }
      case 'meeting-closed':
        return [say('papers.protocol.closed')]
      case 'item':
        return [say('papers.protocol.item', { item: say(`page.agenda.item.${entry.item}`) })]
      case 'recess':
        return [say(entry.begins ? 'papers.protocol.recess' : 'papers.protocol.goesOn')]
      case 'office': {
        const office = say(`page.officers.is.${entry.office}`)
        if (entry.among === null) return [say('papers.protocol.appointed', { office })]
        return [say('papers.protocol.drawn', { office, count: entry.among })]
      }
      case 'stamped': {
        const { number, title, stamp } = entry
        return [
          say('papers.protocol.proposal', { number, title: words(title) }),
          `${say(`page.proposal.state.${stamp}`)}.`,
        ]
      }
      case 'amended':
        return [say('papers.protocol.amended', { number: entry.number, text: words(entry.text) })]
      case 'referred':
        return [say('papers.protocol.referred', { number: entry.number, text: words(entry.text) })]
      case 'decided':
        return decided(entry)
      case 'voided': {
        const { on, wasDecided } = entry
        const what = on.change
          ? say('papers.protocol.change', { number: on.number, title: words(on.title) })
          : say('papers.protocol.proposal', { number: on.number, title: words(on.title) })
        return [what, say(wasDecided ? 'papers.minutes.doesNotHold' : 'papers.minutes.void')]
      }
      case 'elected':
        return elected(election(entry.poll))
      case 'election-voided':
        return [
          `${say('papers.minutes.elections')}.`,
          say(entry.wasDecided ? 'papers.minutes.doesNotHold' : 'papers.minutes.void'),
        ]
      case 'minority':
        return entry.text === null
          ? [say('papers.protocol.minorityOut', { number: entry.number })]
          : [say('papers.protocol.minority', { number: entry.number, text: words(entry.text) })]
      case 'task': {
        const who = say('papers.protocol.task', { number: entry.number, who: words(entry.who) })
        return [who, ...(entry.due ? [say('papers.protocol.due', { day: dayNamed(lang, entry.due) })] : [])]
      }
      case 'remark':
        return [say('papers.protocol.remark', { text: words(entry.text) })]
      case 'next-meeting':
        return [say('papers.protocol.nextMeeting', { day: dayNamed(lang, entry.day) })]
      case 'looked-back': {
        const { number, title, happened } = entry
        const answer = `${say(`page.decision.happened.${happened}`)}.`
        return [say('papers.protocol.lookedBack', { number, title: words(title) }), answer]
      }
      case 'built':
        return [say('papers.protocol.built', { number: entry.number, title: words(entry.title) })]
      case 'approved':
        return [say(`papers.protocol.approved.${entry.by}`)]
      default:
        return entry satisfies never
    }
  }

  return entries.map((entry) => {
    const rules = rulesOf(entry)
    const used = rules.length > 0 ? [say('papers.protocol.rules', { rules: rules.join(', ') })] : []
    return { at: entry.at, text: [...line(entry), ...used].join(' ') }
  })
}

/** The lines, each with a check figure that hangs on the one before: a copy that can be checked. */
export const minutesCopy = (minutes: Minutes, lang: Lang, say: Say): MinutesCopy =>
  chained(minutes.name, lang, protocolLines(minutes, lang, say))

/** The rules that were used in the votes, by their numbers. */
export function rulesUsed({ entries }: Minutes): readonly RuleId[] {
  const used = new Set(entries.flatMap(rulesOf))
  return [...used].toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1)))
}
