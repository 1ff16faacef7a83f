import { isUnapproved } from '../../../domain/democracy/minutes/book.ts'
import type { MinuteBook } from '../../../domain/democracy/minutes/book.ts'
import type { CandidateView, Lang, PollResult, Written } from '../../../contract/views.ts'
import type { Say } from '../../../contract/words/keys.ts'
import { amountOf, dayNamed, dayOf, daysOf } from './day.ts'
import type { MinutedAmendment, MinutedElection, MinutedPoll, MinutedProposal, Minutes } from './minutes.ts'

/** What stands in the minutes, sentence by sentence: the same on paper and as plain text. */
export function sentences(lang: Lang, say: Say) {
  const wordsOf = ({ text, hidden }: Written): string =>
    text ?? (hidden ? say('page.proposal.hidden') : say('page.proposal.erased'))

  /** Whether they are approved, and whether more came afterwards. */
  function approved(book: MinuteBook): string[] {
    const { entries, approvedAt } = book
    if (entries.length === 0) return []
    if (approvedAt === null) return [say('papers.minutes.notApproved')]
    const day = dayOf(lang, approvedAt)
    return [say(`papers.minutes.${isUnapproved(book) ? 'approvedInPart' : 'approved'}`, { day })]
  }

  function facts({ meetingsAt, lessonsAt, plan, book, elections }: Minutes): string[] {
    return [
      ...(meetingsAt.length > 0 ? [say('papers.minutes.meetings', { days: daysOf(lang, meetingsAt) })] : []),
      ...(lessonsAt.length > 0 ? [say('papers.minutes.lessons', { days: daysOf(lang, lessonsAt) })] : []),
      ...(plan[lang] === '' ? [] : [say('papers.minutes.plan', { plan: plan[lang] })]),
      say(elections.length > 0 ? 'papers.minutes.nobodyElse' : 'papers.minutes.nobody'),
      ...approved(book),
    ]
  }

  /** Label and text of what a proposal says. */
  function details({ title, reason, cost, near, from }: MinutedProposal): (readonly [label: string, text: string])[] {
    const why = wordsOf(reason)
    return [
      // two hidden texts are hidden once
      ...(reason.text === null && why === wordsOf(title) ? [] : [[say('papers.minutes.reason'), why] as const]),
      ...(cost === null ? [] : [[say('page.proposal.cost'), priceOf(cost)] as const]),
      ...(near ? [[say('papers.export.columns.place'), near[lang]] as const] : []),
      ...(from?.household
        ? [[say('papers.minutes.from'), say('page.household', { number: from.household })] as const]
        : []),
    ]
  }

  const newCost = (cost: number, before: number | null): string =>
    before === null || before === cost
      ? say('papers.minutes.newCost', { cost: priceOf(cost) })
      : say('papers.minutes.costBeforeAfter', { before: kronerOf(before), after: kronerOf(cost) })

  const priceOf = (cost: number): string => (cost === 0 ? say('page.proposal.noCost') : kronerOf(cost))

  const kronerOf = (amount: number): string => say('page.kroner', { amount: amountOf(lang, amount) })

  /** How a vote was held, how many took part and how many were not heard, and what came out of it. */
  function voted({ form, at, turnout, householdsAbsent, came }: MinutedPoll): string[] {
    const held = say(`papers.minutes.form.${form}`, { day: dayOf(lang, at) })
    if (came.to === 'nothing') return [held, say('papers.minutes.void')]
    const took = [
      say('papers.minutes.turnout', {
        cast: turnout.cast,
        entitled: turnout.entitled,
        voted: turnout.householdsVoted,
        households: turnout.households + householdsAbsent,
      }),
      ...(householdsAbsent > 0 ? [say('papers.minutes.absent', { count: householdsAbsent })] : []),
    ]
    if (came.to === 'void') return [held, ...took, say('papers.minutes.doesNotHold')]
    if (came.to === 'no-end-yet') return [held, ...took, say('papers.minutes.noEndYet')]
    const { for: yes, against, blank } = came.result
    return [
      held,
      ...took,
      say('papers.minutes.figures', { for: yes, against, count: blank }),
      ...(blank > 0 ? [say('papers.minutes.blank')] : []),
    ]
  }

  const called = ({ name, household }: CandidateView): string => {
    const who = name ?? say('papers.minutes.erased')
    return household === null ? who : say('papers.minutes.candidate', { name: who, household })
  }
  const named = (some: readonly CandidateView[]): string => some.map(called).join(', ')

  /** An election, a sentence each: how it was held, who was elected, and the lots so that anybody can check them. */
  function elected({ at, householdsAbsent, election }: MinutedElection): string[] {
    const { turnout, seats, seal, result, state } = election
    const took = [
      say('papers.minutes.election', { day: dayOf(lang, at), count: seats }),
      say('papers.minutes.turnout', {
        cast: turnout.cast,
        entitled: turnout.entitled,
        voted: turnout.householdsVoted,
        households: turnout.households + householdsAbsent,
      }),
      ...(householdsAbsent > 0 ? [say('papers.minutes.absent', { count: householdsAbsent })] : []),
    ]
    if (!result) {
      if (state !== 'closed') return [...took, say('papers.minutes.noEndYet')]
      return [...took, say(election.why === 'does-not-hold' ? 'papers.minutes.doesNotHold' : 'papers.minutes.void')]
    }
    return [
      ...took,
      say('papers.minutes.elected', { names: named(result.winners) }),
      ...(result.substitutes.length > 0
        ? [say('papers.minutes.substitutes', { names: named(result.substitutes) })]
        : []),
      ...result.draws.map((among) => say('papers.minutes.lot', { names: among.map(withNumber).join(', ') })),
      ...(result.draws.length > 0 ? [say('papers.minutes.lotCheck', { seal, seed: result.seed })] : []),
    ]
  }

  const withNumber = (one: CandidateView): string => `${one.number} ${called(one)}`

  /** What would be changed, what became of it, and how it was voted on. */
  function amended(
    { cost, costBefore, near, state, polls, rewords, ...text }: MinutedAmendment,
    isDecided: boolean,
  ): string {
    const became =
      state === 'proposed'
        ? isDecided
          ? say('papers.minutes.notVotedOn')
          : null
        : say(`page.proposal.amendmentState.${state}`)
    return [
      rewords && rewords.before !== null && text.text !== null
        ? say('papers.minutes.newWords', { before: rewords.before, after: text.text })
        : text.text === null
          ? wordsOf(text)
          : `“${text.text}”`,
      ...(cost === null ? [] : [newCost(cost, costBefore)]),
      ...(near ? [`${say('page.proposal.newPlace', { place: near[lang] })}.`] : []),
      ...(became === null ? [] : [`${became}.`]),
      ...polls.flatMap(voted),
    ].join(' ')
  }

  /** What the last count means; null for a proposal that was never counted. */
  function outcome({ polls }: MinutedProposal): { readonly is: 'adopted' | 'rejected'; readonly text: string } | null {
    const result = polls.flatMap(({ came }) => (came.to === 'result' ? [came.result] : [])).at(-1)
    if (!result) return null
    return { is: result.outcome, text: outcomeOf(result, false) }
  }

  /** In words what a count came to, of a proposal or of a change. */
  function outcomeOf({ outcome: is, for: yes, against }: PollResult, isChange: boolean): string {
    if (is === 'rejected' && yes === against && yes > 0)
      return say(isChange ? 'page.poll.amendmentTie' : 'page.poll.tie')
    if (isChange) return say(is === 'adopted' ? 'page.poll.amendmentAdopted' : 'page.poll.amendmentRejected')
    return say(`page.poll.${is}`)
  }

  /** Label and text of what was put down about a decision afterwards. */
  function after({ minority, task, happened }: MinutedProposal): (readonly [label: string, text: string])[] {
    return [
      ...(minority ? [[say('page.minority.title'), `“${wordsOf(minority)}”`] as const] : []),
      ...(task
        ? [
            [
              say('papers.minutes.task'),
              task.due
                ? say('papers.minutes.taskBy', { who: wordsOf(task.who), day: dayNamed(lang, task.due) })
                : wordsOf(task.who),
            ] as const,
          ]
        : []),
      ...(happened ? [[say('papers.minutes.happened'), `${say(`page.decision.happened.${happened}`)}.`] as const] : []),
    ]
  }

  return {
    wordsOf,
    priceOf,
    newCost,
    outcomeOf,
    after,
    facts,
    details,
    voted,
    elected,
    amended,
    outcome,
    heading: (proposal: MinutedProposal): string =>
      say('papers.minutes.proposal', { number: proposal.number, title: wordsOf(proposal.title) }),
    standing: ({ state }: MinutedProposal): string =>
      say('papers.minutes.standing', { state: say(`page.proposal.state.${state}`).toLowerCase() }),
  }
}
