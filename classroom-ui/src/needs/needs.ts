import type { Figure, GroupId, Guess, RefusalCode, StudentId, TeacherView } from '@jagten/server/contract'

const MINUTE_MS = 60_000
/** A group in which nobody has moved for so long has come to a standstill, or has gone. */
const STILL_MS = 3 * MINUTE_MS
/** Whoever is to vote has had time to read by then. */
const VOTE_MS = MINUTE_MS
/** Blocks between somebody and the nearest of the group: further is out of sight and hearing. */
const FAR_BLOCKS = 60
/** Whoever runs an errand is back by then. */
const FAR_MS = MINUTE_MS
/** A newcomer looks around first. */
const KEY_MS = MINUTE_MS

/** Whoever has not tried again by then has found their own area. */
const INTRUSION_MS = 2 * MINUTE_MS
/** Whoever has not guessed again by then has stopped. */
const GUESS_MS = 2 * MINUTE_MS
/** More strangers than that are told as a number: a page of names helps nobody. */
const MANY_STRANGERS = 8

/** A reason to walk over to somebody: about what happens, never a score of a child. */
export type Need =
  /** Somebody guesses at keys or at the password; `isHere`: the player is in the world and can be sent out. */
  | { readonly why: 'guess'; readonly guess: Guess; readonly isHere: boolean }
  | { readonly why: 'no-key'; readonly player: string }
  | { readonly why: 'no-keys'; readonly count: number }
  | { readonly why: 'refused'; readonly student: StudentId; readonly code: RefusalCode }
  | { readonly why: 'not-voted'; readonly households: readonly number[] }
  | { readonly why: 'intrusion'; readonly by: GroupId; readonly owner: GroupId }
  | { readonly why: 'still'; readonly group: GroupId }
  | { readonly why: 'far'; readonly student: StudentId; readonly group: GroupId }

/** Where students are, by their ids. */
export type Positions = Readonly<Record<string, Figure['at']>>

/** When this page first saw things, in milliseconds of the server's clock. */
export type Seen = {
  readonly positions: Positions
  /** The last move of each student. */
  readonly movedAt: ReadonlyMap<StudentId, number>
  /** Since when each student has been far from all others of the group. */
  readonly farAt: ReadonlyMap<StudentId, number>
  /** Since when each stranger is in the world. */
  readonly strangerAt: ReadonlyMap<string, number>
  /** Since when the poll that is on has been open. */
  readonly pollAt: number | null
}

/** Who needs the teacher now, the surest first. */
export function needs(view: TeacherView, seen: Seen, now: number): readonly Need[] {
  return [
    ...guesses(view, now),
    ...refused(view),
    ...strangers(view, seen, now),
    ...notVoted(view, seen, now),
    ...intrusions(view, now),
    ...still(view, seen, now),
    ...far(view, seen, now),
  ]
}

const refused = (view: TeacherView): Need[] =>
  view.refusals.map(({ student, code }) => ({ why: 'refused', student, code }))

/** Who guesses and has come in by a key since is no stranger, and can be sent out all the same. */
const guesses = (view: TeacherView, now: number): Need[] =>
  view.guesses.flatMap((guess) => {
    if (now - guess.at >= GUESS_MS) return []
    const name = guess.where === 'world' ? guess.player.toLowerCase() : null
    const isHere =
      view.strangers.some((player) => player.toLowerCase() === name) ||
      view.students.some(({ inWorld, minecraftName }) => inWorld && minecraftName?.toLowerCase() === name)
    return [{ why: 'guess', guess, isHere }]
  })

function strangers(view: TeacherView, { strangerAt }: Seen, now: number): Need[] {
  const found = view.strangers.filter((player) => now - (strangerAt.get(player) ?? now) >= KEY_MS)
  if (found.length > MANY_STRANGERS) return [{ why: 'no-keys', count: found.length }]
  return found.map((player) => ({ why: 'no-key', player }))
}

function notVoted(view: TeacherView, { pollAt }: Seen, now: number): Need[] {
  const poll = view.polls.find((one) => one.state === 'open')
  if (!poll || pollAt === null || now - pollAt < VOTE_MS) return []
  return poll.missing.length === 0 ? [] : [{ why: 'not-voted', households: poll.missing }]
}

/** Two groups want to change one place. */
const intrusions = (view: TeacherView, now: number): Need[] =>
  view.intrusions.flatMap(({ by, owner, at }) => (now - at < INTRUSION_MS ? [{ why: 'intrusion', by, owner }] : []))

/** Whether the step asks students to walk or to build. */
function isOnFoot({ lesson }: TeacherView): boolean {
  const step = lesson.at === null || lesson.paused ? undefined : lesson.steps[lesson.at]
  return step !== undefined && (step.kind === 'explore' || step.allows.includes('build'))
}

/** Whether a group has a place to be at: on a walk it goes where it likes, and far is the walk. */
function staysTogether({ lesson }: TeacherView): boolean {
  const step = lesson.at === null || lesson.paused ? undefined : lesson.steps[lesson.at]
  return step !== undefined && step.kind !== 'explore' && step.allows.includes('build')
}

/** Only where walking is what the step asks for, and only of groups that are in the world: two at one computer are one player. */
function still(view: TeacherView, { movedAt }: Seen, now: number): Need[] {
  if (!isOnFoot(view)) return []
  const groups = new Map<GroupId, number>()
  for (const { id, group, inWorld } of view.students) {
    // of two at one computer the other is the player who is seen
    const moved = movedAt.get(id)
    if (!group || !inWorld || moved === undefined) continue
    groups.set(group, Math.max(groups.get(group) ?? 0, moved))
  }
  return [...groups].flatMap(([group, last]) => (now - last >= STILL_MS ? [{ why: 'still', group }] : []))
}

const far = (view: TeacherView, { farAt }: Seen, now: number): Need[] =>
  view.students.flatMap(({ id, group }) =>
    group && now - (farAt.get(id) ?? now) > FAR_MS ? [{ why: 'far', student: id, group }] : [],
  )

/** Who is far from every other of the group that is in the world. Two at one computer are one player, and stand together. */
function farNow(view: TeacherView, positions: Positions): StudentId[] {
  if (!staysTogether(view)) return []
  const placed = view.students.flatMap(({ id, group, inWorld, minecraftName }) => {
    const at = positions[id]
    return group && inWorld && at ? [{ id, group, player: minecraftName, at }] : []
  })
  return placed.flatMap((one) => {
    const others = placed.filter(
      ({ id, group, player }) => id !== one.id && group === one.group && (player === null || player !== one.player),
    )
    const nearest = Math.min(
      ...others.map(({ at }) => Math.hypot(...at.map((part, axis) => part - (one.at[axis] ?? 0)))),
    )
    return others.length > 0 && nearest > FAR_BLOCKS ? [one.id] : []
  })
}

/** What was seen, with what has just come: pure, so that it is tested without a page. */
export function seeing(before: Seen, view: TeacherView, positions: Positions, now: number): Seen {
  const movedAt = new Map(before.movedAt)
  for (const [id, at] of Object.entries(positions) as [StudentId, Positions[StudentId]][])
    if (JSON.stringify(before.positions[id]) !== JSON.stringify(at)) movedAt.set(id, now)
  const strangerAt = new Map(view.strangers.map((player) => [player, before.strangerAt.get(player) ?? now]))
  const farAt = new Map(farNow(view, positions).map((id) => [id, before.farAt.get(id) ?? now]))
  const isOn = view.polls.some((poll) => poll.state === 'open')
  return { positions, movedAt, farAt, strangerAt, pollAt: isOn ? (before.pollAt ?? now) : null }
}

export const NOTHING_SEEN: Seen = {
  positions: {},
  movedAt: new Map(),
  farAt: new Map(),
  strangerAt: new Map(),
  pollAt: null,
}
