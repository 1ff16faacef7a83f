import { LEFT } from '@jagten/lesson-plans/schema'
import type { Plan } from '@jagten/lesson-plans/schema'
import type { Position } from '@jagten/worlds/geometry'
import type { PriceList } from '@jagten/worlds/prices'
import type { Template } from '@jagten/worlds/template'
import { randomInt } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Minutes } from '../views/minutes/minutes.ts'
import { minutesOf } from '../views/minutes/minutes.ts'
import type { Live, Source, Viewer } from '../views/index.ts'
import { view } from '../views/index.ts'
import type { ClassRow, Lang, View } from '../../contract/views.ts'
import { lots } from '../../domain/base/chance.ts'
import type { Command } from '../../domain/classroom/commands.ts'
import type { ClassEvent } from '../../domain/classroom/events.ts'
import { currentPoll } from '../../domain/democracy/poll.ts'
import type { ClassId, StudentId } from '../../domain/base/ids.ts'
import { lessonAhead } from '../../domain/lesson/steering.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import { withoutGaps } from '../../domain/base/texts.ts'
import { newKey } from '../../domain/roster/keys.ts'
import { intrusionOf } from '../../domain/classroom/intrusion.ts'
import { studentOfPlayer } from '../../domain/roster/roster.ts'
import type { WorldChoice } from '../../contract/launcher.ts'
import type { Said } from '../../contract/lykke.ts'
import type { Clock } from '../clock.ts'
import type { BallotKeys } from '../store/ballot-keys.ts'
import type { Store } from '../store/store.ts'
import { chatLine } from './chat.ts'
import type { Carried } from '../blocks/builder.ts'
import { openBuilt } from '../blocks/of-class.ts'
import type { Built } from '../blocks/of-class.ts'
import { thingsOf } from '../blocks/works.ts'
import { createFigures } from './figures.ts'
import type { Figures } from './figures.ts'
import { createPresence } from './live.ts'
import type { Presence } from './live.ts'
import { openRoom } from './room.ts'
import type { Beginning, Order, Room } from './room.ts'
import type { Worlds } from './worlds-port.ts'
import { worldOrder } from './worlds-port.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** A class nobody has used for so long deletes itself. */
const KEEP_DAYS = 30
const CHAT_ENDS: ReadonlySet<ClassEvent['type']> = new Set([
  'lesson-started',
  'lesson-ended',
  'lesson-rung',
  'class-archived',
  'world-closed',
  'student-erased',
])
/** Then whoever walks on a page is sent home. */
const WALK_ENDS: ReadonlySet<ClassEvent['type']> = new Set(['lesson-ended', 'lesson-rung', 'class-archived'])
const SWEEP_MS = 60 * 60 * 1000

export type SchoolPorts = {
  readonly store: Store
  readonly keys: BallotKeys
  readonly plans: ReadonlyMap<string, Plan>
  readonly templates: ReadonlyMap<string, Template>
  readonly prices: PriceList
  readonly worlds: Worlds
  readonly world: WorldChoice
  /** How many worlds may be open at once. */
  readonly worldsAtOnce: number
  readonly page: { readonly host: string | undefined; readonly port: () => number }
  /** Folder in which each class's world has a folder of its own. */
  readonly worldsFolder: string
  /** Folder in which the launcher keeps what worlds and bots say. */
  readonly logsFolder: string
  readonly lang: Lang
  readonly clock: Pick<Clock, 'now' | 'onLost'>
  /** Signs one student out everywhere. */
  readonly signOut: (student: StudentId) => Promise<void>
  readonly fault: (error: unknown) => void
}

/** A class with what is true of it right now. */
export type Klass = {
  readonly id: ClassId
  readonly room: Room
  readonly presence: Presence
  /** What the class builds. */
  readonly built: Built
  view(viewer: Viewer): View | null
  minutes(): Minutes
  /** Called after every change of the class or of who is there; returns the undo. */
  onChange(listener: () => void): () => void
  /** Who is where: passed on, and never written down. */
  readonly figures: Figures
  /** A player could not build there: the teacher is told when it is another group's area, and happens often. */
  keptFromBuilding(player: string, at: Position): void
  /** A player said something to everybody in the world: the teacher may read it for a while. */
  heardAloud(said: Said): void
  /** Called once when the class is deleted; returns the undo. */
  onGone(listener: () => void): () => void
}

export type NewClass = {
  readonly id: ClassId
  readonly name: string
  readonly grade: number | null
  readonly plan: string
  readonly path: string | null
  readonly template: string
  /** They are paired, and committed together with the class. */
  readonly students: readonly { readonly name: string }[]
}

/** All classes of this server. */
export interface School {
  classes(): readonly Klass[]
  get(id: string): Klass | undefined
  byJoinCode(code: string): Klass | undefined
  rows(): readonly ClassRow[]
  make(made: NewClass): Promise<{ readonly klass: Klass } | Refusal>
  perform(klass: Klass, order: Order): Promise<{ readonly version: number; readonly carried?: Carried } | Refusal>
  /** The plan is another one now: who looks at a class that was made with it sees it. */
  planChanged(slug: string): void
  remove(klass: Klass): Promise<void>
  stop(): Promise<void>
}

type Entry = Klass & { readonly usedAt: () => number; readonly gone: () => void; readonly changed: () => void }

/** Opens every class there is, and the worlds that are meant to be open. */
export async function openSchool(ports: SchoolPorts): Promise<School> {
  const { store, worlds } = ports
  const { now } = ports.clock
  const entries = new Map<ClassId, Entry>()

  /** Why no further world can be open. On a Java server of others one class at a time: two would each have a Lykke there. */
  function whyNoWorld(): Refusal | null {
    const open = [...entries.values()].filter(({ room }) => room.state().worldOpen)
    const [first] = open
    if (ports.world.kind === 'java' && first) return refuse('world.in-use', { class: first.room.state().name })
    return open.length >= ports.worldsAtOnce ? refuse('world.no-room', { most: ports.worldsAtOnce }) : null
  }

  async function open(id: ClassId, lastUsedAt: number, first?: Beginning): Promise<Entry> {
    const listeners = new Set<() => void>()
    const goneListeners = new Set<() => void>()
    const changed = (): void => {
      figures?.changed()
      for (const listener of listeners) listener()
    }
    let usedAt = lastUsedAt
    const presence = createPresence(ports.page, changed)
    /** From when the room is open. */
    let built: Built | null = null
    let figures: Figures | null = null
    const room = await openRoom(
      id,
      {
        store,
        keys: ports.keys,
        plans: ports.plans,
        doors: (template) => ports.templates.get(template)?.doors ?? [],
        areas: (template) => ports.templates.get(template)?.areas ?? [],
        things: (template) => thingsOf(ports.prices, ports.templates.get(template)?.extent ?? null),
        clock: ports.clock,
        fault: ports.fault,
        alive: (player) => presence.live().players.has(player.toLowerCase()),
        changed(events) {
          usedAt = now()
          followWorld(events)
          forgetChat(events)
          if (events.some(({ type }) => WALK_ENDS.has(type))) figures?.sendHome()
          signOut(events)
          built?.happened(events)
          changed()
        },
      },
      first,
    )

    function followWorld(events: readonly ClassEvent[]): void {
      for (const { type } of events) {
        if (type === 'world-opened') startWorld()
        // there is room for one more, or for one less
        if (type === 'world-opened' || type === 'world-closed') for (const one of entries.values()) one.changed()
        if (type === 'world-closed') worlds.close(id).catch(ports.fault)
      }
    }

    /** What was said belongs to the lesson it was said in, and to nobody when a child is erased. */
    function forgetChat(events: readonly ClassEvent[]): void {
      if (events.some(({ type }) => CHAT_ENDS.has(type))) presence.chat.clear()
    }

    function signOut(events: readonly ClassEvent[]): void {
      for (const event of events) {
        if (event.type === 'student-erased' || event.type === 'key-freed' || event.type === 'key-renewed')
          ports.signOut(event.student).catch(ports.fault)
      }
    }

    function startWorld(): void {
      worlds.open(worldOrder(id, ports.world, room.state().template, ports.lang))
    }

    /** Whose key is still in somebody else's hand: of who let go, or is gone, nothing is told any more. */
    const withoutSettled = (live: Live): Live => ({
      ...live,
      keyTrouble: live.keyTrouble.filter(
        ({ student, holder }) =>
          live.players.has(holder.toLowerCase()) &&
          studentOfPlayer(room.state().roster, holder, (id) => room.texts().get(id)) === student,
      ),
    })

    /** Where a world is closed because no further one can be open, that is why. */
    function withRoom(live: Live): Live {
      const { worldOpen, archived } = room.state()
      const isWanted = ports.worldsAtOnce > 0 && !archived && !worldOpen
      const isShut = isWanted && live.world.state === 'closed' && whyNoWorld() !== null
      return isShut ? { ...live, world: { ...live.world, trouble: 'no-room' } } : live
    }

    const { cells: cellsOf } = thingsOf(ports.prices, null)
    const source = (): Source => {
      const { plan: slug, path, lesson } = room.state()
      const plan = ports.plans.get(slug)
      const way = plan ? lessonAhead(lesson, plan, { plan: slug, path: path ?? undefined }) : null
      return {
        planned: {
          title: plan?.title ?? { da: '', en: '' },
          steps: way?.steps ?? [],
          part: { number: way?.number ?? 1, of: way?.of ?? 1 },
          leftAtMonthsEnd: plan?.leftAtMonthsEnd ?? LEFT,
        },
        loan: ports.prices.loan,
        texts: room.texts(),
        live: withRoom(withoutSettled(presence.live())),
        place: ports.templates.get(room.state().template) ?? null,
        cellsOf,
        deletesAt: usedAt + KEEP_DAYS * DAY_MS,
        lang: ports.lang,
      }
    }

    built = openBuilt({
      klass: id,
      store,
      template: () => ports.templates.get(room.state().template) ?? null,
      room,
      now,
      fault: ports.fault,
      prices: ports.prices,
      isOurs: ports.world.kind === 'embedded',
      mended: presence.setMended,
      progress: presence.setProgress,
      counted: presence.setBuilt,
    })
    figures = createFigures({
      state: room.state,
      texts: room.texts,
      players: () => presence.live().players,
      now,
    })
    const entry: Entry = {
      id,
      room,
      presence,
      built,
      figures,
      usedAt: () => usedAt,
      view: (viewer) => view(room.state(), source(), viewer),
      minutes: () => minutesOf(room.state(), source()),
      onChange: (listener) => subscribe(listeners, listener),
      changed,
      keptFromBuilding(player, at) {
        const state = room.state()
        const { areas = [] } = ports.templates.get(state.template) ?? {}
        const student = studentOfPlayer(state.roster, player, (id) => room.texts().get(id))
        const found = student && intrusionOf(state, areas, student, at)
        if (found) presence.addIntrusion(found.by, found.owner, now())
      },
      heardAloud(said) {
        const line = chatLine(said, room.state().roster, room.texts(), now())
        if (line) presence.chat.add(line)
      },
      onGone: (listener) => subscribe(goneListeners, listener),
      gone() {
        for (const listener of goneListeners) listener()
      },
    }
    entries.set(id, entry)
    if (room.state().worldOpen) startWorld()
    return entry
  }

  async function remove(entry: Klass): Promise<void> {
    const known = entries.get(entry.id)
    if (!known) return
    entries.delete(entry.id)
    await known.room.stop()
    known.gone()
    known.figures.stop()
    await worlds.close(entry.id)
    await known.built.stop()
    const polls = known.room.state().polls.map((poll) => poll.id)
    await store.deleteClass(entry.id)
    for (const poll of polls) await ports.keys.destroy(poll)
    await rm(join(ports.worldsFolder, entry.id), { recursive: true, force: true, maxRetries: 5 })
    for (const process of ['world', 'bot'])
      await rm(join(ports.logsFolder, `${process}-${entry.id}.log`), { force: true })
  }

  /** Classes nobody has used for thirty days, sessions that are over, and keys of polls that never were. */
  async function sweep(): Promise<void> {
    await store.deleteSessions({ expiredAt: now() })
    for (const entry of entries.values()) if (entry.usedAt() + KEEP_DAYS * DAY_MS <= now()) await remove(entry)
  }

  /** Until the class that was asked for last is made, or not. */
  let making: Promise<unknown> = Promise.resolve()

  async function make(wanted: NewClass): Promise<{ readonly klass: Klass } | Refusal> {
    const { id, name, grade, plan, path, template, students } = wanted
    if (!ports.plans.has(plan)) return refuse('plan.unknown')
    if (!ports.templates.has(template)) return refuse('template.unknown')
    const existing = entries.get(id)
    // the same request again: its answer may have been lost
    if (existing) return isAsWanted(existing, wanted) ? { klass: existing } : refuse('class.id-taken')
    const codes = new Set([...entries.values()].map(({ room }) => room.state().joinCode))
    const joinCode = newKey(codes, lots(randomInt(2 ** 32)))
    const at = now()
    const row = { id, joinCode, madeAt: at, usedAt: at }
    if (!(await store.makeClass(row))) {
      if ((await store.readClass(id)).records.length > 0) return refuse('class.id-taken')
      // its beginning could not be written: it begins now
      await store.deleteClass(id)
      if (!(await store.makeClass(row))) return refuse('class.id-taken')
    }
    const worldOpen = whyNoWorld() === null
    const made: ClassEvent = { type: 'class-made', id, name, grade, joinCode, plan, path, template, worldOpen }
    return { klass: await open(id, at, { made, commands: studentsIn(students) }) }
  }

  let unreadable = false
  const undoStatus = worlds.onStatus((klass, status) => entries.get(klass)?.presence.setWorld(status))
  for (const { id, usedAt } of await store.classes()) {
    // one class that cannot be read must not keep the others out
    try {
      if ((await store.readClass(id)).records.length === 0) await store.deleteClass(id)
      else await open(id, usedAt)
    } catch (error) {
      unreadable = true
      ports.fault(error)
    }
  }
  const openPolls = new Set([...entries.values()].map(({ room }) => currentPoll(room.state().polls)?.id))
  // the keys of a class that could not be read are kept for whoever mends it
  for (const poll of unreadable ? [] : ports.keys.polls()) if (!openPolls.has(poll)) await ports.keys.destroy(poll)
  await sweep()
  const sweeping = setInterval(() => void sweep().catch(ports.fault), SWEEP_MS)

  return {
    classes: () => [...entries.values()],
    get: (id) => [...entries.values()].find((entry) => entry.id === id),
    byJoinCode: (code) => [...entries.values()].find(({ room }) => room.state().joinCode === code.toUpperCase()),
    rows: () =>
      [...entries.values()].map(({ id, room, presence, usedAt }) => {
        const { name, grade, joinCode, roster, archived } = room.state()
        return {
          id,
          name,
          grade,
          joinCode,
          students: roster.students.length,
          world: presence.live().world.state,
          lastUsedAt: usedAt(),
          archived,
          deletesAt: usedAt() + KEEP_DAYS * DAY_MS,
        }
      }),

    // one after another: the same request twice is one class, also when the second comes before the first is done
    make: (made) => {
      const turn = making.then(() => make(made))
      making = turn.catch(() => {})
      return turn
    },

    async perform(klass, order) {
      const { command } = order.command
      const isTeacher = order.actor.kind === 'teacher'
      const why = isTeacher && command === 'world.open' && !klass.room.state().worldOpen ? whyNoWorld() : null
      if (why) return why
      const performed = await klass.room.perform(order)
      if (!('refusal' in performed) && performed.building) {
        const carried = await klass.built.builder.carryOut(order.id, performed.building)
        return 'refusal' in carried ? carried : { version: performed.version, carried }
      }
      if ('refusal' in performed && performed.refusal === 'key.in-use' && order.command.command === 'player.key') {
        const { key } = order.command.payload
        const { students, ties } = klass.room.state().roster
        const owner = students.find((student) => student.key === withoutGaps(key).toUpperCase())
        const tie = ties.find(({ student }) => student === owner?.id)
        const holder = tie && klass.room.texts().get(tie.player)
        if (owner && holder) klass.presence.addKeyTrouble(owner.id, holder, now())
      }
      return performed
    },

    planChanged(slug) {
      for (const { room, changed } of entries.values()) if (room.state().plan === slug) changed()
    },

    remove,

    async stop() {
      clearInterval(sweeping)
      undoStatus()
      for (const { figures } of entries.values()) figures.stop()
      await Promise.all([...entries.values()].map(({ built }) => built.stop()))
      await Promise.all([...entries.values()].map(({ room }) => room.stop()))
    },
  }
}

/** Those who come in with the class, in households and groups. */
const studentsIn = (students: NewClass['students']): readonly Command[] =>
  students.length === 0
    ? []
    : [
        { command: 'roster.add', payload: { students: [...students] } },
        { command: 'roster.pair', payload: {} },
      ]

/** Whether a class is what a request to make one asks for. */
function isAsWanted({ room }: Klass, { name, students }: NewClass): boolean {
  const { name: called, roster } = room.state()
  const names = roster.students.map((student) => room.texts().get(student.name))
  return called === name && (students.length === 0 || students.map((one) => one.name).join('\n') === names.join('\n'))
}

function subscribe<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
