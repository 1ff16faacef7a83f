import type { Moved } from '../../contract/lykke.ts'
import type { Stands } from '../../contract/sockets.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import { groupOf, knows, studentOfPlayer } from '../../domain/roster/roster.ts'
import type { Somebody } from '../views/figures.ts'
import type { Texts } from '../views/live.ts'

/** Whoever listens is told so often. */
const BEAT_MS = 200
/** A page tells where it stands every two seconds; one that has been silent for so long has gone without a word. */
const SILENT_MS = 6_000

/** Told at every beat; the same list as long as nobody moves, so that whoever could not send it then sends it later. */
export type FiguresListener = (everybody: readonly Somebody[]) => void

/** Who of a class is where, in Minecraft and on pages. In memory alone. */
export interface Figures {
  everybody(): readonly Somebody[]
  /** Players who have moved, by Minecraft name. */
  tellPlayers(moved: Moved): void
  /** Nobody sees the players any more. */
  forgetPlayers(): void
  /** A page of that student stands there, or (null) has left; `page` is whatever names the page. */
  tellPage(page: object, student: StudentId, stands: Stands | null): void
  /** The lesson is over: a page is seen again when it moves. */
  sendHome(): void
  /** Something else is another: who is in the class or in the world, or what they are called. */
  changed(): void
  /** Returns the undo. */
  subscribe(listener: FiguresListener): () => void
  stop(): void
}

export type FiguresPorts = {
  readonly state: () => Pick<ClassState, 'roster' | 'archived'>
  readonly texts: () => Texts
  /** Minecraft names in the world, in small letters. */
  readonly players: () => ReadonlySet<string>
  readonly now: () => number
}

type OnPage = Stands & { readonly page: object; readonly until: number }

export function createFigures({ state, texts, players, now }: FiguresPorts): Figures {
  const listeners = new Set<FiguresListener>()
  const inWorld = new Map<string, Stands['at']>()
  const onPages = new Map<StudentId, OnPage>()
  /** Where each page stood when it last said so. */
  const stood = new WeakMap<object, string>()
  let wereSentHome = new WeakSet()
  const numbers = new Map<StudentId, number>()
  let told: readonly Somebody[] = []
  let isTrue = false
  let beats: NodeJS.Timeout | undefined

  const changed = (): void => {
    isTrue = false
  }

  function forgetSilent(): void {
    for (const [student, { until }] of onPages) {
      if (now() < until) continue
      onPages.delete(student)
      changed()
    }
  }

  function find(): readonly Somebody[] {
    const { roster, archived } = state()
    if (archived) return []
    const found = new Map<StudentId, Somebody>()
    const add = (student: StudentId, where: Pick<Somebody, 'from' | 'at' | 'yaw'>): void => {
      const row = roster.students.find(({ id }) => id === student)
      if (!row) return
      const number = numbers.get(student) ?? numbers.size + 1
      numbers.set(student, number)
      const name = texts().get(row.name) ?? ''
      found.set(student, { student, number, name, group: groupOf({ roster }, student), ...where })
    }
    for (const [student, { at, yaw }] of onPages) add(student, { from: 'page', at, yaw })
    // who plays and has a page open too stands where the others in the world see them
    for (const [player, at] of inWorld) {
      const student = players().has(player) && studentOfPlayer(roster, player, (id) => texts().get(id))
      if (student) add(student, { from: 'world', at, yaw: null })
    }
    return [...found.values()]
  }

  function everybody(): readonly Somebody[] {
    forgetSilent()
    if (isTrue) return told
    isTrue = true
    const found = find()
    // most changes of a class mean nothing here
    if (JSON.stringify(found) !== JSON.stringify(told)) told = found
    return told
  }

  function beat(): void {
    const all = everybody()
    for (const listener of listeners) listener(all)
  }

  function stop(): void {
    clearInterval(beats)
    beats = undefined
  }

  return {
    everybody,
    tellPlayers(moved) {
      for (const [player, at] of Object.entries(moved)) inWorld.set(player.toLowerCase(), [...at])
      changed()
    },
    forgetPlayers() {
      inWorld.clear()
      changed()
    },
    tellPage(page, student, stands) {
      const before = onPages.get(student)
      if (!stands) {
        // another page of the same student goes on
        if (before?.page !== page) return
        onPages.delete(student)
        return changed()
      }
      if (!knows(state().roster, student)) return
      const isStill = stood.get(page) === stands.at.join()
      stood.set(page, stands.at.join())
      // of two pages of a student the one that moves counts
      if (isStill && (wereSentHome.has(page) || (before && before.page !== page))) return
      wereSentHome.delete(page)
      onPages.set(student, { ...stands, page, until: now() + SILENT_MS })
      changed()
    },
    sendHome() {
      wereSentHome = new WeakSet([...onPages.values()].map(({ page }) => page))
      onPages.clear()
      changed()
    },
    changed,
    subscribe(listener) {
      listeners.add(listener)
      beats ??= setInterval(beat, BEAT_MS)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    stop() {
      listeners.clear()
      stop()
    },
  }
}
