import type { WorldStatus } from '../../contract/launcher.ts'
import type { Live } from '../views/index.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'
import type { GroupId, StudentId } from '../../domain/base/ids.ts'
import type { Guess, WorkView } from '../../contract/views.ts'
import type { WorldDid, WorldTrouble } from '../../contract/lykke.ts'
import { createChat } from './chat.ts'
import type { Chat } from './chat.ts'
import { hostsOf, pageAddress, worldAddress } from './addresses.ts'

const MINECRAFT_VERSION = '1.18.2'
const KEY_TROUBLE_LINES = 5
/** So many commands refused in a row, and somebody should come and see. */
const REFUSED_OFTEN = 3

/** Into so many steps the way of something that takes long is divided: each of them is told to every page. */
const PROGRESS_STEPS = 20

/** Tries further apart than this are chance. */
const INTRUSION_MS = 60_000

const GUESS_LINES = 8
/** Told again no more often than that: whoever guesses, guesses many times a second. */
const GUESS_EVERY_MS = 5_000

const NOTHING_DONE: WorldDid = { held: null, moved: null }

/** What Lykke last told of the world it is in. */
export type Report = {
  readonly can: readonly string[]
  readonly cannot: readonly string[]
  readonly damaged: readonly string[]
  readonly version: string | null
}

/** Who and what is there right now, of one class. Forgotten at a restart, told anew by whoever connects. */
export interface Presence {
  /** What was last said in the world. */
  readonly chat: Chat
  live(): Live
  setWorld(status: WorldStatus): void
  /** Lykke is in the world, or (null) is not. */
  setReport(report: Report | null): void
  /** Why Lykke is not in the world; null when that is only a matter of time. */
  setTrouble(trouble: WorldTrouble | null): void
  /** So many blocks stood otherwise than history said when the world was opened. */
  setMended(blocks: number): void
  /** How far something that takes long is, told at every twentieth; null: it is over. */
  setProgress(work: string, progress: WorkView['progress']): void
  /** How many of the planned things stand; null: nobody counts any more. */
  setBuilt(work: string, done: number | null): void
  setPlayers(names: readonly string[]): void
  /** Lykke has seen part of what was asked for come true. */
  setDid(part: Partial<WorldDid>): void
  /** One more page of that student; the undo takes it away again. */
  addPage(student: StudentId): () => void
  /** A student's command was refused, or (null) accepted: three refusals in a row are told. */
  addRefusal(student: StudentId, code: RefusalCode | null, at: number): void
  /** Somebody typed the key of that student, by which the player `holder` plays. */
  addKeyTrouble(student: StudentId, holder: string, at: number): void
  /** Somebody guesses at keys, again and again. */
  addGuess(guess: Guess): void
  /** Somebody of the first group tried to build on the second one's area: told at every third time. */
  addIntrusion(by: GroupId, owner: GroupId, at: number): void
}

/** @param page - Where the page is served: `host` when the server is bound to one address. */
export function createPresence(
  page: { readonly host: string | undefined; readonly port: () => number },
  changed: () => void,
): Presence {
  let status: WorldStatus = { state: 'closed' }
  let report: Report | null = null
  let trouble: WorldTrouble | null = null
  let players: ReadonlySet<string> = new Set()
  let did: WorldDid = NOTHING_DONE
  let keyTrouble: Live['keyTrouble'] = []
  const chat = createChat(changed)
  let intrusions: readonly (Live['intrusions'][number] & { readonly count: number })[] = []
  let guesses: Live['guesses'] = []
  let mended = 0
  const progress = new Map<string, NonNullable<WorkView['progress']>>()
  const built = new Map<string, number>()
  const pages = new Map<StudentId, number>()
  const refused = new Map<StudentId, { readonly count: number; readonly code: RefusalCode; readonly at: number }>()

  const worldState = (): Live['world']['state'] => {
    if (status.state === 'closed' || status.state === 'lost') return status.state
    if (status.state === 'up' && report) return 'open'
    return status.state === 'up' && (wasOpen || trouble) ? 'lost' : 'opening'
  }
  let wasOpen = false

  return {
    chat,
    live() {
      const port = status.state === 'up' ? status.port : null
      const outside = status.state === 'up' ? status.host : null
      // a world of ours has the version it was made with; of others it is known when Lykke was there
      const version = outside === null ? MINECRAFT_VERSION : (report?.version ?? trouble?.version ?? null)
      const world =
        port === null ? [] : (outside === null ? hostsOf(page.host) : [outside]).map((host) => worldAddress(host, port))
      return {
        world: {
          state: worldState(),
          address: world[0] ?? null,
          can: report?.can ?? [],
          cannot: report?.cannot ?? [],
          damaged: report?.damaged ?? [],
          mended,
          did,
          trouble: status.state === 'lost' ? status.trouble : (trouble?.code ?? null),
          file: status.state === 'lost' ? status.file : null,
          said: status.state === 'lost' ? null : (trouble?.said ?? null),
          version,
          isOurs: outside === null,
        },
        addresses: {
          page: hostsOf(page.host).map((host) => pageAddress(host, page.port())),
          world,
          minecraft: version ?? MINECRAFT_VERSION,
        },
        pages: new Set(pages.keys()),
        players,
        refusals: [...refused].flatMap(([student, { count, code, at }]) =>
          count >= REFUSED_OFTEN ? [{ student, code, at }] : [],
        ),
        keyTrouble,
        guesses,
        chat: chat.lines(),
        progress,
        built,
        intrusions: intrusions.flatMap(({ count, ...one }) => (count >= REFUSED_OFTEN ? [one] : [])),
      }
    },
    setWorld(next) {
      status = next
      if (next.state === 'closed') {
        wasOpen = false
        mended = 0
      }
      if (next.state !== 'up') {
        chat.clear()
        report = null
        trouble = null
        players = new Set()
        did = NOTHING_DONE
      }
      changed()
    },
    setReport(next) {
      report = next
      if (next) {
        wasOpen = true
        trouble = null
      } else {
        players = new Set()
        did = NOTHING_DONE
      }
      changed()
    },
    setTrouble(next) {
      trouble = next
      changed()
    },
    setMended(blocks) {
      mended += blocks
      changed()
    },
    setProgress(work, next) {
      const share = next === null ? undefined : Math.floor(next.share * PROGRESS_STEPS) / PROGRESS_STEPS
      if (share === progress.get(work)?.share) return
      if (next === null || share === undefined) progress.delete(work)
      else progress.set(work, { ...next, share })
      changed()
    },
    setBuilt(work, done) {
      if (done === (built.get(work) ?? null)) return
      if (done === null) built.delete(work)
      else built.set(work, done)
      changed()
    },
    setPlayers(names) {
      players = new Set(names.map((name) => name.toLowerCase()))
      changed()
    },
    setDid(part) {
      did = { ...did, ...part }
      changed()
    },
    addPage(student) {
      pages.set(student, (pages.get(student) ?? 0) + 1)
      changed()
      let isThere = true
      return () => {
        if (!isThere) return
        isThere = false
        const left = (pages.get(student) ?? 1) - 1
        if (left > 0) pages.set(student, left)
        else pages.delete(student)
        changed()
      }
    },
    addRefusal(student, code, at) {
      const before = refused.get(student)
      if (code === null) {
        if (!before) return
        refused.delete(student)
        if (before.count >= REFUSED_OFTEN) changed()
        return
      }
      const count = (before?.count ?? 0) + 1
      refused.set(student, { count, code, at })
      if (count >= REFUSED_OFTEN) changed()
    },
    addIntrusion(by, owner, at) {
      const before = intrusions.find((one) => one.by === by && one.owner === owner)
      const count = before && at - before.at < INTRUSION_MS ? before.count + 1 : 1
      intrusions = [...intrusions.filter((one) => one !== before), { by, owner, at, count }]
      if (count % REFUSED_OFTEN === 0) changed()
    },
    addGuess(guess) {
      const before = guesses.find((one) => isSameGuesser(one, guess))
      if (before && guess.at - before.at < GUESS_EVERY_MS) return
      guesses = [...guesses.filter((one) => one !== before), guess].slice(-GUESS_LINES)
      changed()
    },
    addKeyTrouble(student, holder, at) {
      keyTrouble = [...keyTrouble.filter((one) => one.student !== student), { student, holder, at }].slice(
        -KEY_TROUBLE_LINES,
      )
      changed()
    },
  }
}

const isSameGuesser = (one: Guess, other: Guess): boolean =>
  one.where === 'world' && other.where === 'world'
    ? one.player.toLowerCase() === other.player.toLowerCase()
    : one.where === other.where
