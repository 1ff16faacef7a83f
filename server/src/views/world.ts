import { BLOCK_VOTE } from '../../domain/democracy/methods/block-vote.ts'
import { itemNow } from '../../domain/democracy/meeting.ts'
import { currentPoll, proposalOf, votesOf } from '../../domain/democracy/poll.ts'
import type { ElectionPoll, Poll, ProposalPoll } from '../../domain/democracy/poll.ts'
import { asAmended, isStamped, isUndecided, widestFirst } from '../../domain/democracy/proposal.ts'
import type { Proposal } from '../../domain/democracy/proposal.ts'
import { learnsNow } from '../../domain/classroom/learning.ts'
import { mayNow } from '../../domain/classroom/may.ts'
import { mayTell } from '../../domain/classroom/telling.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { Happening } from '../../domain/classroom/feed.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import { maySayMinority } from '../../domain/democracy/minutes/writing.ts'
import type { ProposalId, TextId } from '../../domain/base/ids.ts'
import { rentAdded } from '../../domain/democracy/rent.ts'
import { ownRole, rentOf } from './rent.ts'
import type { Target } from '../../domain/base/target.ts'
import { buildable, settledAreas } from '../../domain/areas/areas.ts'
import { hourNow, stepNow } from '../../domain/lesson/lesson.ts'
import { titleNear } from './notes.ts'
import type { AmendedToTell, BotElection, BotView, Cue, PlayerView } from '../../contract/views.ts'
import { heldOf, meantOf, putOut } from './control.ts'
import { boxesOf } from '@jagten/worlds/geometry'
import { heldIn } from './held.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Source } from './live.ts'
import { candidateViews } from './election.ts'
import { nameOf, shownResult, teachersIn, written } from './parts.ts'
import { turnoutOf } from './turnout.ts'

/** Where a world is entered whose template is gone. */
const NOWHERE = { x: 0, y: 64, z: 0, yaw: 0 }
/** A cue that comes late is worse than none. */
const CUE_MS = 10_000

/** What the world should show: Lykke compares and mends, at every change and after every reconnect. */
export function worldFor(state: ClassState, source: Source): BotView {
  const { texts, place, lang } = source
  const poll = currentPoll(state.polls)
  const isOpen = poll?.progress.state === 'open'
  const step = stepNow(state.lesson)
  const players = playersNow(state, source)
  const areas = settledAreas(place?.areas ?? [], state.roster)
  const held = heldIn(state, source)
  return {
    role: 'bot',
    id: state.id,
    name: state.name,
    version: state.version,
    lang,
    spawn: place?.spawn ?? NOWHERE,
    meetingPlace: place?.meeting ?? NOWHERE,
    areas,
    sites: sitesOf(state, source),
    players: players.map(({ name, student }): PlayerView => {
      const group = householdOf(state, student)?.group ?? null
      const area = group === null ? null : (areas.find((one) => one.group === group)?.id ?? null)
      const votes = poll && isOpen ? votesOf(poll, student) : []
      return {
        name,
        student,
        firstName: nameOf(state, texts, student),
        group,
        builds: buildable(areas, group, mayNow(state, student).build).map(({ id }) => id),
        area,
        votes: poll && isOpen ? { held: votes.length, used: votes.filter((vote) => vote.used).length } : null,
        learns: learnsNow(state, student, area !== null),
        office: state.officers.held.find((one) => one.student === student)?.office ?? null,
        remains: ownRole(state, source, student)?.remains ?? null,
        waits: held.filter(({ by }) => by === student).length,
      }
    }),
    teachers: teachersIn(state, source),
    may: mayNow(state),
    proposals: state.proposals.map((one) => ({
      id: one.id,
      number: one.number,
      title: written(state, texts, asAmended(one).title, false).text,
      open: isUndecided(one),
    })),
    minority: lastDecided(state),
    meeting: meetingNow(state, source, players),
    poll: poll && isOpen ? votedOn(state, source, poll) : null,
    standing: state.election && poll?.method !== BLOCK_VOTE ? { seats: state.election.seats } : null,
    rent: rentAdded(state.proposals, rentOf(source)),
    step: step ? { title: step.title[lang], task: step.task[lang] } : null,
    hour: hourNow(state.lesson) ?? 'day',
    residents: (place?.residents ?? []).map(({ id, name, says, stand: { x, y, z } }) => ({
      id,
      name,
      says: says[lang],
      at: { x, y, z },
    })),
    residentsRest: !mayTell(state),
    control: {
      frozen: names(heldOf(state, 'freeze', players)),
      muted: names(heldOf(state, 'mute', players)),
      out: putOut(state, source).map(({ name }) => name),
    },
    // what an erased child wrote is read by nobody either
    signs: state.signs.map(({ at, text }) => ({ at, hidden: state.hidden.has(text) || !texts.has(text) })),
    cues: state.happenings.flatMap((happening) => cueOf(state, source, happening)),
  }
}

function lastDecided(state: ClassState): ProposalId | null {
  const last = state.polls.findLast(
    ({ subject, progress }) => subject.kind === 'proposal' && progress.state === 'closed',
  )
  const id = last && proposalOf(last)
  return id && maySayMinority(state, id) ? id : null
}

/** Each thing of a working day in boxes of its own cells: who builds there by hand builds that, and nothing beside it. */
function sitesOf({ proposals }: ClassState, { cellsOf }: Source): BotView['sites'] {
  const day = proposals.filter(({ works }) => works?.state === 'building' && works.by === 'class')
  return day.flatMap(({ number, things }) =>
    boxesOf(things.flatMap(cellsOf)).map((box, nth) => ({ id: `forslag-${number}-${nth + 1}`, box })),
  )
}

/** What the chair leads by words. */
function meetingNow(
  state: ClassState,
  { texts, lang }: Source,
  players: readonly { readonly name: string; readonly student: PlayerView['student'] }[],
): BotView['meeting'] {
  const { meeting, floor, settings } = state
  const item = itemNow(meeting)
  const say = speaker(lang)
  const proposal = item?.kind === 'proposal' ? state.proposals.find(({ id }) => id === item.proposal) : undefined
  const isVotable = proposal && isUndecided(proposal) && !isStamped(proposal)
  // what is hidden from the class is not voted on
  const change = proposal && widestFirst(proposal).find(({ text }) => !state.hidden.has(text))
  const { speaking } = floor
  const player = speaking && players.find(({ student }) => student === speaking.student)
  const seconds = settings.speakingSeconds
  return {
    state: meeting.state,
    item:
      item && item.kind !== 'proposal'
        ? say(`page.agenda.item.${item.kind}`)
        : proposal
          ? `${proposal.number}: ${written(state, texts, asAmended(proposal).title, false).text ?? '…'}`
          : null,
    hasRecess: meeting.state === 'open' && meeting.recess !== null,
    vote: isVotable ? { proposal: proposal.id, amendment: change?.id ?? null } : null,
    waits: floor.queue.length > 0,
    speaker: player ? { player: player.name, until: seconds === null ? null : speaking.since + seconds * 1000 } : null,
  }
}

/** What Lykke takes votes on; null for a proposal that is not there. */
function votedOn(state: ClassState, source: Source, poll: Poll): BotView['poll'] {
  if (poll.method === BLOCK_VOTE) return electionOf(state, source, poll)
  const proposal = state.proposals.find(({ id }) => id === poll.subject.proposal)
  if (!proposal) return null
  return {
    id: poll.id,
    method: poll.method,
    number: proposal.number,
    ...asked(state, source, poll, proposal),
    form: poll.form,
    turnout: turnoutOf(poll),
  }
}

function electionOf(state: ClassState, { texts }: Source, poll: ElectionPoll): BotElection {
  const { id, method, subject } = poll
  const candidates = candidateViews(state, texts, subject.candidates).map(({ name }) => name ?? '–')
  return { id, method, form: 'secret', seats: subject.seats, candidates, turnout: turnoutOf(poll) }
}

/** What a poll asks about: the words of the proposal, or of a change of it. */
function asked(
  state: ClassState,
  { texts, place, lang }: Source,
  { subject }: ProposalPoll,
  proposal: Proposal,
): { readonly title: string; readonly amends: boolean; readonly amended: AmendedToTell | null } {
  const read = (id: TextId): string => written(state, texts, id, false).text ?? '…'
  if (subject.kind === 'amendment') {
    const amendment = proposal.amendments.find(({ id }) => id === subject.amendment)
    return { title: amendment ? read(amendment.text) : '…', amends: true, amended: null }
  }
  const now = asAmended(proposal)
  const adopted = proposal.amendments.filter(({ state: became }) => became === 'adopted')
  const near = now.place && place ? titleNear(place, now.place) : null
  const amended = {
    changes: adopted.filter(({ replaces }) => replaces === null).map(({ text }) => read(text)),
    cost: now.cost,
    place: near?.[lang] ?? null,
  }
  return { title: read(now.title), amends: false, amended: adopted.length > 0 ? amended : null }
}

const names = (players: 'all' | readonly { readonly name: string }[]): 'all' | readonly string[] =>
  players === 'all' ? 'all' : players.map(({ name }) => name)

/** Every tied player with the student who plays there now. */
function playersNow(state: ClassState, { texts }: Source): { name: string; student: PlayerView['student'] }[] {
  const players = new Map<string, { name: string; student: PlayerView['student'] }>()
  for (const { student, player } of state.roster.ties) {
    const name = texts.get(player)
    if (name !== undefined) players.set(name.toLowerCase(), { name, student })
  }
  return [...players.values()]
}

function cueOf(state: ClassState, source: Source, happening: Happening): Cue[] {
  const { texts, lang } = source
  const meant = (to: Target | null) => names(meantOf(state, to, playersNow(state, source)))
  const base = { id: `${state.id}/${happening.version}`, until: happening.at + CUE_MS }
  switch (happening.kind) {
    case 'gather':
    case 'send-back':
      return [{ ...base, kind: happening.kind, version: happening.version, to: meant(happening.to) }]
    case 'say': {
      const text = state.hidden.has(happening.text) ? undefined : texts.get(happening.text)
      return text === undefined ? [] : [{ ...base, kind: 'say', text, to: meant(happening.to) }]
    }
    case 'step': {
      const step = stepNow(state.lesson)
      return step ? [{ ...base, kind: 'step', title: step.title[lang], task: step.task[lang] }] : []
    }
    case 'poll':
    case 'result': {
      const poll = state.polls.find((one) => one.id === happening.poll)
      if (poll?.method === BLOCK_VOTE)
        return electionCue(state, source, poll, { ...base, isOver: happening.kind === 'result' })
      const proposal = state.proposals.find(({ id }) => id === poll?.subject.proposal)
      if (!poll || !proposal) return []
      const what = { number: proposal.number, ...asked(state, source, poll, proposal) }
      if (happening.kind === 'poll')
        return [{ ...base, kind: 'poll', ...what, form: poll.form, madeSecret: poll.madeSecret }]
      if (poll.progress.state !== 'closed') return []
      const result = shownResult(state, poll.progress.result)
      const isAdopted = !what.amends && result.outcome === 'adopted'
      const rent = isAdopted ? rentOf(source)(asAmended(proposal).cost ?? 0) : null
      return [{ ...base, kind: 'result', ...what, result, rent }]
    }
    default:
      return happening satisfies never
  }
}

function electionCue(
  state: ClassState,
  source: Source,
  poll: ElectionPoll,
  { isOver, ...base }: { readonly id: string; readonly until: number; readonly isOver: boolean },
): Cue[] {
  const ballot = electionOf(state, source, poll)
  if (!isOver) return [{ ...base, kind: 'election', ballot }]
  if (poll.progress.state !== 'closed') return []
  const named = (numbers: readonly number[]): string[] =>
    numbers.flatMap((number) => ballot.candidates[number - 1] ?? [])
  const { winners, substitutes } = poll.progress.result
  return [{ ...base, kind: 'elected', winners: named(winners), substitutes: named(substitutes) }]
}
