import type { Plan } from '@jagten/lesson-plans/schema'
import type { Area, Door } from '@jagten/worlds/geometry'
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { RECEIPT_BYTES, receiptFrom } from '../../domain/democracy/receipts.ts'
import { apply } from '../../domain/classroom/apply.ts'
import { decide } from '../../domain/classroom/decide.ts'
import { nextDue } from '../../domain/classroom/due.ts'
import type { ClassEvent } from '../../domain/classroom/events.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { Command } from '../../domain/classroom/commands.ts'
import type { Actor } from '../../domain/base/actor.ts'
import type { Building, Things } from '../../domain/base/building.ts'
import type { ClassId, PollId, TextId } from '../../domain/base/ids.ts'
import { currentPoll } from '../../domain/democracy/poll.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import type { Clock } from '../clock.ts'
import type { BallotKeys } from '../store/ballot-keys.ts'
import type { Store } from '../store/store.ts'
import { newDraft, openBooks } from './books.ts'
import type { Draft } from './books.ts'

/** What one turn of the queue takes at most. */
const TURN = 500
/** How long the clock waits after a failure. */
const RETRY_MS = 1_000
/** Longest wait setTimeout keeps its word for. */
const LONGEST_WAIT_MS = 2_000_000_000

/** `building`: what is still to be done in the world. */
export type Performed = { readonly version: number; readonly building?: Building } | Refusal

/** A command on its way: from whom, under which id of the sender's. */
export type Order = { readonly id: string; readonly actor: Actor; readonly command: Command }

/** A class that is just being made: the event that makes it, and what its teacher has done in it at once. */
export type Beginning = { readonly made: ClassEvent; readonly commands: readonly Command[] }

/** What a room needs from outside. */
export type RoomPorts = {
  readonly store: Store
  readonly keys: BallotKeys
  readonly plans: ReadonlyMap<string, Plan>
  /** The doors of a world template. */
  readonly doors: (template: string) => readonly Door[]
  /** Its areas. */
  readonly areas: (template: string) => readonly Area[]
  /** What there is to put up in its world. */
  readonly things: (template: string) => Things
  readonly clock: Pick<Clock, 'now' | 'onLost'>
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

/**
 * Folds a class's log and opens its queue.
 *
 * @param first - How a class that is just being made begins: committed before this resolves, all of it or nothing.
 * @throws Error when a command it begins with is refused.
 */
export async function openRoom(id: ClassId, ports: RoomPorts, first?: Beginning): Promise<Room> {
  const { store, keys } = ports
  const { now } = ports.clock
  let { books } = await openBooks(id, store, keys)
  /** The last writing failed: what stands on the disk is not known until it has been read. */
  let isStale = false

  let waiting: Waiting[] = []
  let turn: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  /** After a failure: what was written after all is told, what was not is as if it had never been. */
  async function readAgain(): Promise<void> {
    const opened = await openBooks(id, store, keys, books.state().version)
    books = opened.books
    isStale = false
    if (opened.news.length > 0) ports.changed(opened.news)
    await putAway()
  }

  /** Decides one order on the draft. A refused one leaves nothing behind. */
  async function take({ id: sent, actor, command }: Order, draft: Draft): Promise<Performed> {
    const sender = senderOf(command, actor)
    const before = draft.remembered.get(sent) ?? books.answerTo(sent)
    if (before) return before.actor === sender ? { version: before.version } : refuse('command.id-taken')
    const poll = 'poll' in command.payload ? command.payload.poll : undefined
    const taken = poll && new Set(books.receiptsOf(poll))
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
      digest: (of) => createHash('sha256').update(of).digest('hex'),
      mark: (of) => keys.mark(`${draft.state.id}:${of}`),
      plans: ports.plans,
      doors: ports.doors(draft.state.template),
      areas: ports.areas(draft.state.template),
      things: ports.things(draft.state.template),
      text: (text) => draft.texts.find((one) => one.id === text)?.text ?? books.texts().get(text),
      alive: ports.alive,
    })
    if ('refusal' in decision) return decision
    for (const event of decision.events) await add(event, at, draft)
    const { beside } = decision
    if (beside?.ballot) {
      const { poll: box, ...paper } = beside.ballot
      draft.ballots.push({ poll: box, receipt: paper.receipt, sealed: keys.seal(box, paper) })
    }
    draft.texts.push(...(beside?.texts ?? []))
    if (beside?.eraseOwner) draft.erased.push(beside.eraseOwner)
    const { version } = draft.state
    // what only happens in the world is remembered there, when it stands
    if (beside?.building && decision.events.length === 0) return { version, building: beside.building }
    draft.remembered.set(sent, { id: sent, actor: sender, version })
    return beside?.building ? { version, building: beside.building } : { version }
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
    [...books.papersOf(poll), ...draft.ballots.filter((ballot) => ballot.poll === poll)].map(({ sealed }) =>
      keys.open(poll, sealed),
    )

  /** After a box was emptied or a child erased: nothing of it is left in the files, and the box's key is gone. */
  async function forget(polls: readonly PollId[], isErased = false): Promise<void> {
    if (polls.length === 0 && !isErased) return
    for (const poll of polls) await keys.destroy(poll)
    await store.scrub()
  }

  /** Boxes that were emptied but whose keys are still there: the end came between the two. */
  async function putAway(): Promise<void> {
    const { polls } = books.state()
    await forget(polls.filter((poll) => poll !== currentPoll(polls) && keys.has(poll.id)).map(({ id: poll }) => poll))
  }

  async function takeTurn(orders: readonly Order[]): Promise<{ answers: Performed[]; draft: Draft }> {
    if (isStale) await readAgain()
    const draft = newDraft(books.state())
    const answers: Performed[] = []
    for (const order of orders) answers.push(await take(order, draft))
    if (draft.remembered.size === 0) return { answers, draft }
    isStale = true
    await books.write(draft, now())
    isStale = false
    return { answers, draft }
  }

  async function work(): Promise<void> {
    do {
      const current = waiting.slice(0, TURN)
      waiting = waiting.slice(TURN)
      const orders = current.map(({ order }) => order)
      try {
        // what could not be written is read and decided once more: an id that was kept after all gets its answer
        const { answers, draft } = await takeTurn(orders).catch(() => takeTurn(orders))
        current.forEach(({ resolve }, index) => {
          const answer = answers[index]
          if (answer) resolve(answer)
        })
        if (draft.records.length > 0) ports.changed(draft.records.map(({ event }) => event))
        await forget(draft.emptied, draft.erased.length > 0).catch(ports.fault)
        schedule()
      } catch (error) {
        for (const { reject } of current) reject(error)
        // the clock tries again, and not at once: what failed may need a moment
        schedule(RETRY_MS)
      }
    } while (waiting.length > 0)
    // in the same breath as the last look at `waiting`: whoever comes now starts a turn of their own
    turn = null
  }

  /** A tick later, so that all that came in this tick is committed together. */
  function wake(): void {
    turn ??= new Promise<void>((tick) => setImmediate(tick)).then(work)
  }

  function perform(order: Order, isFirst = false): Promise<Performed> {
    if (isStopped) return Promise.reject(new Error('this class is closed'))
    return new Promise((resolve, reject) => {
      const one = { order, resolve, reject }
      waiting = isFirst ? [one, ...waiting] : [...waiting, one]
      wake()
    })
  }

  const byClock = (command: Command, isFirst = false): Promise<Performed> =>
    perform({ id: randomUUID(), actor: { kind: 'clock' }, command }, isFirst)

  /** What runs out by itself lasts longer, before anything else is decided. */
  async function giveBack(lostMs: number): Promise<void> {
    if (nextDue(books.state(), now()) === null) return
    await byClock({ command: 'class.wake', payload: { lostMs } }, true)
  }

  function schedule(atLeastMs = 0): void {
    clearTimeout(timer)
    if (isStopped) return
    if (isStale) {
      timer = setTimeout(wake, Math.max(atLeastMs, RETRY_MS))
      return
    }
    const due = nextDue(books.state(), now())
    if (!due) return
    timer = setTimeout(
      () => {
        const at = now()
        // what is decided now may move what is due; a turn schedules anew at its end
        if (turn) return
        const latest = nextDue(books.state(), at)
        if (!latest || latest.at > at) return schedule()
        byClock(latest.command).catch(ports.fault)
      },
      Math.min(LONGEST_WAIT_MS, Math.max(atLeastMs, due.at - now())),
    )
  }

  if (first) {
    const draft = newDraft(books.state())
    await add(first.made, now(), draft)
    for (const command of first.commands) {
      const performed = await take({ id: randomUUID(), actor: { kind: 'teacher' }, command }, draft)
      if ('refusal' in performed) throw new Error(`a class cannot begin: ${performed.refusal}`)
    }
    await books.write(draft, now())
  }
  const poll = currentPoll(books.state().polls)
  if (poll?.form === 'secret' && !keys.has(poll.id)) {
    await byClock({ command: 'poll.void', payload: { poll: poll.id } })
  }
  await giveBack(0)
  const undoLost = ports.clock.onLost((lostMs) => void giveBack(lostMs).catch(ports.fault))
  await putAway()
  schedule()

  return {
    state: () => books.state(),
    texts: () => books.texts(),
    perform,
    async stop() {
      isStopped = true
      undoLost()
      clearTimeout(timer)
      while (turn) await turn
    },
  }
}

/** Who sent a command, as it is remembered so that it may be sent again. */
function senderOf({ command }: Command, actor: Actor): string {
  // a key makes a student of a player: sent again it still comes from the same one
  if (command === 'player.key') return 'player'
  // nobody can look up who asked that a vote be secret
  return command === 'poll.demand-secret' ? actor.kind : actorName(actor)
}

/** Who an actor is. */
function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'student':
      return `student:${actor.student}`
    case 'teacher':
      return actor.helper ? `helper:${actor.helper.id}` : actor.kind
    // without the name, which is a child's: only Lykke can send for players
    case 'player':
    case 'projector':
    case 'bot':
    case 'clock':
      return actor.kind
    default:
      return actor satisfies never
  }
}
