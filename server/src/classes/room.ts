import type { Plan } from '@jagten/lesson-plans/schema'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { RECEIPT_BYTES, receiptFrom } from '../../domain/democracy/receipts.ts'
import { apply } from '../../domain/classroom/apply.ts'
import { decide } from '../../domain/classroom/decide.ts'
import { nextDue } from '../../domain/classroom/due.ts'
import type { ClassEvent, Recorded } from '../../domain/classroom/events.ts'
import { unmade } from '../../domain/classroom/state.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { Command } from '../../domain/commands.ts'
import type { Actor, NewText } from '../../domain/given.ts'
import type { ClassId, PollId, StudentId, TextId } from '../../domain/ids.ts'
import { currentPoll } from '../../domain/democracy/poll.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { BallotKeys } from '../store/ballot-keys.ts'
import type { Remembered, SealedBallot, Store } from '../store/store.ts'

/** How much longer a poll lasts at least after a restart, so that nobody is shut out by it. */
const GRACE_MS = 20_000
/** What one turn of the queue takes at most. */
const TURN = 500
/** How long the clock waits after a failure. */
const RETRY_MS = 1_000
/** Longest wait setTimeout keeps its word for. */
const LONGEST_WAIT_MS = 2_000_000_000

export type Performed = { readonly version: number } | Refusal

/** A command on its way: from whom, under which id of the sender's. */
export type Order = { readonly id: string; readonly actor: Actor; readonly command: Command }

/** What a room needs from outside. */
export type RoomPorts = {
  readonly store: Store
  readonly keys: BallotKeys
  readonly plans: ReadonlyMap<string, Plan>
  readonly now: () => number
  readonly alive: (player: string) => boolean
  /** Told after every commit that changed something. */
  readonly changed: (events: readonly ClassEvent[]) => void
  /** Told of what nobody waits for: a command of the clock, a box that could not be cleaned. */
  readonly fault: (error: unknown) => void
}

/** One class in memory: its state, and the queue through which everything that changes it goes. */
export interface Room {
  state(): ClassState
  texts(): ReadonlyMap<TextId, string>
  /** Resolves after the commit. Rejects only when something is broken; then nothing was kept. */
  perform(order: Order): Promise<Performed>
  /** Waits for what is under way, and takes nothing more. */
  stop(): Promise<void>
}

type Waiting = {
  readonly order: Order
  readonly resolve: (performed: Performed) => void
  readonly reject: (error: unknown) => void
}

/** What a turn has come to so far, before it is committed. */
type Draft = {
  state: ClassState
  readonly records: Recorded[]
  readonly remembered: Map<string, Remembered>
  readonly texts: NewText[]
  readonly erased: StudentId[]
  readonly ballots: { poll: PollId; sealed: Uint8Array; receipt: string }[]
  readonly emptied: PollId[]
}

/**
 * Folds a class's log and opens its queue.
 *
 * @param first - Events of a class that is just being made; they are committed before this resolves.
 */
export async function openRoom(id: ClassId, ports: RoomPorts, first: readonly ClassEvent[] = []): Promise<Room> {
  const { store, keys, now } = ports
  const file = await store.readClass(id)
  let state = file.records.reduce((folded, { event, at }) => apply(folded, event, at), unmade(id))
  const texts = new Map(file.texts.map(({ id: text, text: words }) => [text, words]))
  const owners = new Map(file.texts.map(({ id: text, owner }) => [text, owner]))
  const remembered = new Map(file.commands.map((command) => [command.id, command]))
  const boxes = new Map<PollId, SealedBallot[]>()
  const receipts = new Map<PollId, Set<string>>()

  let waiting: Waiting[] = []
  let turn: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const openAtStart = currentPoll(state.polls)?.id
  const notBefore = now() + GRACE_MS

  for (const ballot of file.ballots) {
    boxes.set(ballot.poll, [...(boxes.get(ballot.poll) ?? []), ballot])
    if (keys.has(ballot.poll)) receiptsOf(ballot.poll).add(keys.open(ballot.poll, ballot.sealed).receipt)
  }

  function receiptsOf(poll: PollId): Set<string> {
    const known = receipts.get(poll) ?? new Set()
    receipts.set(poll, known)
    return known
  }

  async function commit(draft: Draft): Promise<void> {
    const isKept = await store.commit({
      class: id,
      expected: state.version,
      records: draft.records,
      commands: [...draft.remembered.values()],
      texts: draft.texts,
      erasedOwners: draft.erased,
      ballots: draft.ballots.map(({ poll, sealed }) => ({ poll, sealed })),
      emptiedBoxes: draft.emptied,
      at: now(),
    })
    if (!isKept) throw new Error('somebody else wrote to this class: its log has moved on')
    state = draft.state
    for (const [command, answer] of draft.remembered) remembered.set(command, answer)
    for (const { id: text, text: words, owner } of draft.texts) {
      texts.set(text, words)
      owners.set(text, owner)
    }
    for (const [text, owner] of owners) if (owner !== null && draft.erased.includes(owner)) texts.delete(text)
    for (const { poll, sealed, receipt } of draft.ballots) {
      boxes.set(poll, [...(boxes.get(poll) ?? []), { poll, sealed }])
      receiptsOf(poll).add(receipt)
    }
    for (const poll of draft.emptied) {
      boxes.delete(poll)
      receipts.delete(poll)
    }
  }

  /** Decides one order on the draft. A refused one leaves nothing behind. */
  async function take({ id: sent, actor, command }: Order, draft: Draft): Promise<Performed> {
    // a key makes a student of a player: sent again it still comes from the same one
    const sender = command.command === 'player.key' ? 'player' : actorName(actor)
    const before = draft.remembered.get(sent) ?? remembered.get(sent)
    if (before) return before.actor === sender ? { version: before.version } : refuse('command.id-taken')
    const poll = 'poll' in command.payload ? command.payload.poll : undefined
    const taken = poll && new Set(receiptsOf(poll))
    for (const ballot of draft.ballots) if (ballot.poll === poll) taken?.add(ballot.receipt)
    const at = now()
    const decision = decide(draft.state, command, {
      at,
      actor,
      id: randomUUID,
      seed: randomInt(2 ** 32),
      opened: command.command === 'poll.close' ? openBox(command.payload.poll, draft) : [],
      receiptsTaken: taken ?? new Set(),
      receipt: receiptFrom(randomBytes(RECEIPT_BYTES)),
      plans: ports.plans,
      text: (text) => draft.texts.find((one) => one.id === text)?.text ?? texts.get(text),
      alive: ports.alive,
    })
    if ('refusal' in decision) return decision
    for (const event of decision.events) await add(event, at, draft)
    const { beside } = decision
    if (beside?.ballot) {
      const { poll: box, receipt, choice } = beside.ballot
      draft.ballots.push({ poll: box, receipt, sealed: keys.seal(box, { receipt, choice }) })
    }
    draft.texts.push(...(beside?.texts ?? []))
    if (beside?.eraseOwner) draft.erased.push(beside.eraseOwner)
    draft.remembered.set(sent, { id: sent, actor: sender, version: draft.state.version })
    return { version: draft.state.version }
  }

  async function add(event: ClassEvent, at: number, draft: Draft): Promise<void> {
    // the key is on the disk before the poll is: otherwise a vote might lie in a box nobody can open
    if (event.type === 'poll-opened' && event.form === 'secret') await keys.make(event.id)
    if (event.type === 'poll-made-secret') await keys.make(event.poll)
    if (event.type === 'poll-closed' || event.type === 'poll-voided') draft.emptied.push(event.poll)
    draft.state = apply(draft.state, event, at)
    draft.records.push({ version: draft.state.version, at, event })
  }

  const openBox = (poll: PollId, draft: Draft) =>
    [...(boxes.get(poll) ?? []), ...draft.ballots.filter((ballot) => ballot.poll === poll)].map(({ sealed }) =>
      keys.open(poll, sealed),
    )

  /** After a box was emptied or a child erased: nothing of it is left in the files, and the box's key is gone. */
  async function forget(polls: readonly PollId[], isErased = false): Promise<void> {
    if (polls.length === 0 && !isErased) return
    for (const poll of polls) await keys.destroy(poll)
    await store.scrub()
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const orders = waiting.slice(0, TURN)
      waiting = waiting.slice(TURN)
      const draft = newDraft(state)
      try {
        const answers: Performed[] = []
        for (const { order } of orders) answers.push(await take(order, draft))
        if (draft.remembered.size > 0) await commit(draft)
        orders.forEach(({ resolve }, index) => {
          const answer = answers[index]
          if (answer) resolve(answer)
        })
      } catch (error) {
        for (const { reject } of orders) reject(error)
        // the clock tries again, and not at once: what failed may need a moment
        schedule(RETRY_MS)
        continue
      }
      if (draft.records.length > 0) ports.changed(draft.records.map(({ event }) => event))
      await forget(draft.emptied, draft.erased.length > 0).catch(ports.fault)
      schedule()
    }
    // in the same breath as the last look at `waiting`: whoever comes now starts a turn of their own
    turn = null
  }

  function perform(order: Order): Promise<Performed> {
    if (isStopped) return Promise.reject(new Error('this class is closed'))
    return new Promise((resolve, reject) => {
      waiting.push({ order, resolve, reject })
      // a tick later, so that all that came in this tick is committed together
      turn ??= new Promise<void>((tick) => setImmediate(tick)).then(work)
    })
  }

  function schedule(atLeastMs = 0): void {
    clearTimeout(timer)
    const due = nextDue(state)
    if (!due || isStopped) return
    const isInterrupted = due.command.command === 'poll.close' && due.command.payload.poll === openAtStart
    const at = isInterrupted ? Math.max(due.at, notBefore) : due.at
    timer = setTimeout(
      () => {
        if (at > now()) return schedule()
        perform({ id: randomUUID(), actor: { kind: 'clock' }, command: due.command }).catch(ports.fault)
      },
      Math.min(LONGEST_WAIT_MS, Math.max(atLeastMs, at - now())),
    )
  }

  if (first.length > 0) {
    const draft = newDraft(state)
    for (const event of first) await add(event, now(), draft)
    await commit(draft)
  }
  const poll = currentPoll(state.polls)
  if (poll?.form === 'secret' && !keys.has(poll.id)) {
    await perform({
      id: randomUUID(),
      actor: { kind: 'clock' },
      command: { command: 'poll.void', payload: { poll: poll.id } },
    })
  }
  // a kill between the commit of a closing and the end of its key
  await forget(state.polls.filter((one) => one !== currentPoll(state.polls) && keys.has(one.id)).map((one) => one.id))
  schedule()

  return {
    state: () => state,
    texts: () => texts,
    perform,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      while (turn) await turn
    },
  }
}

const newDraft = (state: ClassState): Draft => ({
  state,
  records: [],
  remembered: new Map(),
  texts: [],
  erased: [],
  ballots: [],
  emptied: [],
})

/** Who sent a command, as it is remembered. */
function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'student':
      return `student:${actor.student}`
    // without the name, which is a child's: only Lykke can send for players
    case 'player':
    case 'teacher':
    case 'projector':
    case 'bot':
    case 'clock':
      return actor.kind
    default:
      return actor satisfies never
  }
}
