import { currentPoll } from '../../domain/democracy/poll.ts'
import type { Poll, ProposalPoll } from '../../domain/democracy/poll.ts'
import { majority } from '../../domain/democracy/methods/yes-no.ts'
import type { YesNoResult } from '../../domain/democracy/methods/yes-no.ts'
import { asAmended, beforeAmendment, isUndecided, widestFirst } from '../../domain/democracy/proposal.ts'
import type { Amendment, Proposal } from '../../domain/democracy/proposal.ts'
import { wordChanges } from '../../domain/democracy/word-changes.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import { settledAreas } from '../../domain/areas/areas.ts'
import type { OwnedArea } from '../../domain/base/land.ts'
import type { ProposalId, StudentId, TextId } from '../../domain/base/ids.ts'
import type { LessonStep } from '../../domain/lesson/step.ts'
import type {
  Hands,
  LessonView,
  MeetingView,
  PollView,
  ProposalView,
  Reworded,
  ShownResult,
  SignView,
  SitePlanView,
  StepView,
  WorksView,
  Written,
} from '../../contract/views.ts'
import { rentOf } from './rent.ts'
import type { Source, Texts } from './live.ts'
import { turnoutOf } from './turnout.ts'

export function lessonView(state: ClassState, { planned }: Source, forTeacher: boolean): LessonView {
  const { lesson } = state
  const shown = (steps: readonly LessonStep[]) => (forTeacher ? steps : steps.map(forEverybody))
  if (lesson.state === 'none') {
    return {
      state: 'none',
      plan: state.plan,
      path: state.path,
      part: planned.part ?? { number: 1, of: 1 },
      title: planned.title,
      minutes: planned.steps.reduce((sum, step) => sum + step.minutes, 0),
      steps: shown(planned.steps),
      dropped: [],
      at: null,
      step: null,
      endsAt: null,
      leftMs: null,
      lengthMs: null,
      mustEndAt: null,
      paused: false,
    }
  }
  const dropped = lesson.begun.filter(({ id }) => !lesson.steps.some((step) => step.id === id))
  const { plan, path, part, title, minutes, steps, at, lengthMs } = lesson
  const common = {
    plan,
    path,
    part,
    title,
    minutes,
    steps: shown(steps),
    dropped: forTeacher ? dropped.map((step) => ({ id: step.id, title: step.title, minutes: step.minutes })) : [],
    at,
    step: steps[at]?.id ?? '',
    lengthMs,
  }
  switch (lesson.state) {
    case 'running': {
      const { endsAt, mustEndAt } = lesson
      return { ...common, state: 'running', endsAt, leftMs: null, mustEndAt, paused: false }
    }
    case 'paused': {
      const { leftMs, mustEndAt } = lesson
      return { ...common, state: 'paused', endsAt: null, leftMs, mustEndAt, paused: true }
    }
    case 'rung':
      return { ...common, state: 'rung', endsAt: null, leftMs: lesson.leftMs, mustEndAt: null, paused: true }
    default:
      return lesson satisfies never
  }
}

/** A step without what is for the teacher. */
function forEverybody({ say: _s, do: _d, doneWhen: _w, least: _l, needed: _n, ...step }: LessonStep): StepView {
  return step
}

/** A text as its viewer may see it: hidden ones keep their words for the teacher alone. */
export function written(state: ClassState, texts: Texts, id: TextId, forTeacher: boolean): Written {
  const hidden = state.hidden.has(id)
  return { id, hidden, text: hidden && !forTeacher ? null : (texts.get(id) ?? null) }
}

export function nameOf(state: ClassState, texts: Texts, student: StudentId): string {
  const row = state.roster.students.find((one) => one.id === student)
  return (row && texts.get(row.name)) ?? '–'
}

/** Whether a student's player is in the world. */
export function inWorld(state: ClassState, { texts, live }: Source, student: StudentId): boolean {
  const tie = state.roster.ties.find((one) => one.student === student)
  const player = tie && texts.get(tie.player)
  return player !== undefined && live.players.has(player.toLowerCase())
}

/** Minecraft names the teacher, or who helps, plays under. */
export const teachersIn = ({ roster }: ClassState, { texts }: Source): string[] =>
  roster.teachers.flatMap((player) => texts.get(player) ?? [])

/** `reads`: whether the viewer may read what is hidden: the teacher everything, a student what is their own. */
export function proposalView(
  state: ClassState,
  source: Pick<Source, 'texts' | 'live' | 'place' | 'loan'>,
  proposal: Proposal,
  reads: (author: StudentId | null) => boolean,
): ProposalView {
  const { texts, live } = source
  const text = (id: TextId, author = proposal.by): Written => written(state, texts, id, reads(author))
  const isKnown = proposal.by !== null && state.roster.students.some((one) => one.id === proposal.by)
  const household = proposal.by === null ? undefined : householdOf(state, proposal.by)
  const { title, cost, place } = asAmended(proposal)
  // what is hidden from the class is not voted on
  const turns = widestFirst(proposal).filter((one) => !state.hidden.has(one.text))
  return {
    id: proposal.id,
    number: proposal.number,
    title: text(title, authorOf(proposal, title)),
    reason: text(proposal.reason),
    cost,
    rent: rentOf(source)(cost ?? 0),
    state: proposal.state,
    place,
    things: proposal.things,
    works: worksView(proposal, live),
    supports: proposal.supporters.length,
    amendments: proposal.amendments.map((amendment) => ({
      ...text(amendment.text, amendment.by),
      amendment: amendment.id,
      state: amendment.state,
      rewords: rewordedBy(proposal, amendment, (id) => text(id, authorOf(proposal, id)).text),
      costBefore: beforeAmendment(proposal, amendment).cost,
      cost: amendment.cost,
      place: amendment.place,
      turn: isUndecided(proposal) && turns.includes(amendment) ? turns.indexOf(amendment) + 1 : null,
    })),
    ...minutedView(state, texts, proposal.id),
    from: isKnown ? { household: household?.number ?? null, group: household?.group ?? null } : null,
  }
}

function worksView({ works, things, state }: Proposal, { built }: Source['live']): WorksView | null {
  if (!works) return null
  const { by, state: at, left } = works
  return { by, state: at, left, done: built.get(works.work) ?? (state === 'carried-out' ? things.length : null) }
}

/** What the minutes hold of a proposal, beside what was decided: as everybody may read it. */
function minutedView(
  state: ClassState,
  texts: Texts,
  id: ProposalId,
): Pick<ProposalView, 'minority' | 'task' | 'happened'> {
  const { sentences, tasks, lookedBack } = state.minutes
  const chosen = sentences.find(({ proposal, isChosen }) => proposal === id && isChosen)
  const task = tasks.find(({ proposal }) => proposal === id)
  return {
    minority: chosen ? written(state, texts, chosen.text, false) : null,
    task: task ? { who: written(state, texts, task.who, false), due: task.due } : null,
    happened: lookedBack.get(id) ?? null,
  }
}

/** Who wrote that text of a proposal. */
const authorOf = ({ by, amendments }: Proposal, id: TextId): StudentId | null => {
  const amendment = amendments.find(({ text }) => text === id)
  return amendment ? amendment.by : by
}

/** What a change makes of the proposal's words, as far as the viewer may read them; null where it only says what is changed. */
function rewordedBy(proposal: Proposal, amendment: Amendment, text: (id: TextId) => string | null): Reworded | null {
  if (amendment.replaces === null) return null
  const [before, after] = [text(beforeAmendment(proposal, amendment).title), text(amendment.text)]
  return { before, changes: before === null || after === null ? [] : wordChanges(before, after) }
}

function handsOf({ form, roll }: ProposalPoll): Hands[] | null {
  if (form === 'secret') return null
  return roll.map(({ number, votes }) => ({
    household: number,
    choices: votes.flatMap(({ choice }) => (choice === null ? [] : [choice])),
  }))
}

/** `shows`: the result as this viewer is to see it. */
export function pollView<Result>(
  state: ClassState,
  source: Pick<Source, 'texts' | 'place' | 'loan'>,
  poll: ProposalPoll,
  forTeacher: boolean,
  shows: (result: YesNoResult) => Result,
): PollView<Result> {
  const proposal = state.proposals.find((one) => one.id === poll.subject.proposal)
  const text = (id: TextId): string | null => written(state, source.texts, id, forTeacher).text
  const asked = votedOn(poll, proposal, text)
  const common = {
    id: poll.id,
    method: poll.method,
    proposal: poll.subject.proposal,
    number: proposal?.number ?? 0,
    ...asked,
    rent: rentOf(source)(asked.cost ?? 0),
    form: poll.form,
    madeSecret: poll.madeSecret,
    turnout: turnoutOf(poll),
    hands: forTeacher || state.settings.figures === 'exact' ? handsOf(poll) : null,
  }
  const { progress } = poll
  switch (progress.state) {
    case 'open':
      return { ...common, state: 'open', endsAt: progress.endsAt, result: null, receipts: null }
    case 'suspended':
      return { ...common, state: 'suspended', endsAt: null, result: null, receipts: null }
    case 'closed': {
      const receipts = progress.shown ? progress.ballots : null
      return { ...common, state: 'closed', endsAt: null, result: shows(progress.result), receipts }
    }
    case 'void':
      return {
        ...common,
        state: 'closed',
        endsAt: null,
        result: null,
        receipts: null,
        why: progress.wasDecided ? 'does-not-hold' : 'came-to-nothing',
      }
    default:
      return progress satisfies never
  }
}

type VotedOn = Pick<PollView, 'title' | 'reason' | 'cost' | 'place' | 'things' | 'amends' | 'changes'>

/** What a poll asks about, in words. */
function votedOn(
  { subject }: ProposalPoll,
  proposal: Proposal | undefined,
  text: (id: TextId) => string | null,
): VotedOn {
  if (!proposal) return { title: null, reason: null, cost: null, place: null, things: [], amends: null, changes: [] }
  if (subject.kind === 'proposal') {
    const { title, cost, place } = asAmended(proposal)
    const changes = proposal.amendments
      .filter(({ state }) => state === 'adopted')
      .map((one) => ({ amendment: one.id, text: text(one.text), rewords: rewordedBy(proposal, one, text) }))
    return {
      title: text(title),
      reason: text(proposal.reason),
      cost,
      place,
      things: proposal.things,
      amends: null,
      changes,
    }
  }
  const amendment = proposal.amendments.find(({ id }) => id === subject.amendment)
  const before = amendment ? beforeAmendment(proposal, amendment) : proposal
  return {
    title: amendment ? text(amendment.text) : null,
    reason: null,
    cost: amendment?.cost ?? null,
    place: amendment?.place ?? null,
    things: [],
    amends: {
      amendment: subject.amendment,
      title: text(before.title),
      rewords: amendment ? rewordedBy(proposal, amendment, text) : null,
      costBefore: before.cost,
    },
    changes: [],
  }
}

/** A result as the class is to see it. */
export function shownResult(
  { settings }: ClassState,
  { count, outcome }: Pick<YesNoResult, 'count' | 'outcome'>,
): ShownResult {
  return { outcome, majority: majority(count), count: settings.figures === 'exact' ? count : null }
}

/** The poll on the screens: the one that is on, or the last one whose result is still shown. */
export function shownPoll(state: ClassState): Poll | undefined {
  return currentPoll(state.polls) ?? state.polls.find((poll) => poll.id === state.shownPoll)
}

export function meetingView({ meeting }: ClassState): MeetingView {
  return meeting
}

export function signViews(state: ClassState, texts: Texts): SignView[] {
  return state.signs.toReversed().map(({ at, text, by }) => ({
    ...written(state, texts, text, true),
    at,
    by:
      by !== null && state.roster.students.some(({ id }) => id === by)
        ? { student: by, name: nameOf(state, texts, by) }
        : null,
  }))
}

/** `sees`: whether the viewer is shown that area though it is hidden from the class. */
export function sitePlanView(
  state: ClassState,
  { place }: Source,
  sees: (area: OwnedArea) => boolean,
): SitePlanView | null {
  if (!place) return null
  const { min, max } = place.extent
  const [width, depth] = [max.x - min.x + 1, max.z - min.z + 1]
  return {
    title: place.title,
    places: place.places.map(({ id, title, stand }) => ({
      id,
      title,
      left: (stand.x - min.x) / width,
      top: (stand.z - min.z) / depth,
    })),
    areas: settledAreas(place.areas, state.roster)
      .filter((area) => !state.hiddenAreas.has(area.id) || sees(area))
      .map(({ id, box, group }) => ({
        id,
        group,
        left: (box.min.x - min.x) / width,
        top: (box.min.z - min.z) / depth,
        width: (box.max.x - box.min.x + 1) / width,
        height: (box.max.z - box.min.z + 1) / depth,
      })),
    residents: place.residents.map(({ id, name, where, says, stand: { x, y, z } }) => ({
      id,
      name,
      where,
      says,
      at: { x, y, z },
    })),
    extent: { x: min.x, z: min.z, width, depth },
  }
}
