import { randomUUID } from 'node:crypto'
import type { Lang, RehearsalView } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Command, Payload } from '../../domain/classroom/commands.ts'
import { ClassId } from '../../domain/base/ids.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import { hashOfCode, newHelperCode } from '../sessions/helpers.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Store } from '../store/store.ts'
import type { Rehearser } from './launcher-rehearsals.ts'
import type { Klass, School } from './school.ts'

/** Copies that are there now, by space: a program that ended in the middle of a rehearsal takes them away at its next start. */
const SETTING = 'rehearsals'
/** Of a class that has no students yet. */
const USUAL = 24
const NAME_LETTERS = 40

export type RehearsalPorts = {
  readonly school: School
  readonly sessions: Sessions
  readonly store: Store
  /** Null where no launcher is. */
  readonly rehearser: Rehearser | null
  /** What Lykke speaks in the world. */
  readonly lang: Lang
  readonly fault: (error: unknown) => void
}

/** Simulated classes that play copies of a teacher's classes, so that the day holds no surprise. */
export interface Rehearsals {
  /** Null before the first one. */
  of(klass: Klass): RehearsalView | null
  /** Makes the copy and begins. One at a time: it shall tell how this machine is, not how two are on it. */
  start(klass: Klass, speed: number, lang: Lang): Promise<RehearsalView | Refusal>
  cancel(klass: Klass): void
  stop(): void
}

export async function openRehearsals({
  school,
  sessions,
  store,
  rehearser,
  lang: worldLang,
  fault,
}: RehearsalPorts): Promise<Rehearsals> {
  /** By the class that is rehearsed for. */
  const views = new Map<ClassId, RehearsalView>()
  const running = (): [ClassId, RehearsalView] | undefined => [...views].find(([, { state }]) => state === 'running')

  const copies = new Set<ClassId>()
  const remember = (): Promise<void> => store.setSetting(SETTING, [...copies].join(' '))

  async function remove(copy: ClassId): Promise<void> {
    const klass = school.get(copy)
    if (klass) await school.remove(klass)
    sessions.forgetClass(copy)
    copies.delete(copy)
    await remember()
  }

  for (const left of ((await store.setting(SETTING)) ?? '').split(' ')) {
    const id = ClassId.safeParse(left)
    if (id.success) copies.add(id.data)
  }

  for (const left of copies) await remove(left)

  const undo = rehearser?.onSays((copy, says) => {
    const [klass, view] = [...views].find(([, one]) => one.copy === copy) ?? []
    if (!klass || view?.state !== 'running') return
    if (says.type === 'step') views.set(klass, { ...view, step: says.title })
    if (says.type === 'check') {
      const { what, ok, detail } = says
      views.set(klass, { ...view, checks: [...view.checks, { what, ok, detail }] })
    }
    if (says.type === 'done') {
      views.set(klass, { ...view, state: says.ok ? 'ready' : 'not-ready', step: null })
      remove(copy).catch(fault)
    }
  })

  async function must<C extends Command['command']>(klass: Klass, command: C, payload: Payload<C>): Promise<void> {
    // the type of the command decides that of its payload
    const order = { command, payload } as Command
    const done = await school.perform(klass, { id: randomUUID(), actor: { kind: 'teacher' }, command: order })
    if ('refusal' in done) throw new Error(`${command}: ${done.refusal}`)
  }

  /** A class like this one with simulated students, and the code by which it is led. Nothing of it is left when it cannot be made. */
  async function copyOf(klass: Klass, lang: Lang) {
    const { name, plan, path, template, grade, roster } = klass.room.state()
    const say = speaker(lang)
    const id = ClassId.parse(randomUUID())
    const students = Array.from({ length: roster.students.length || USUAL }, (_, at) => ({
      name: say('rehearsal.student', { number: at + 1 }),
    }))
    copies.add(id)
    try {
      await remember()
      const title = say('rehearsal.copy', { name }).slice(0, NAME_LETTERS)
      const made = await school.make({ id, name: title, grade, plan, path, template, students })
      if ('refusal' in made) {
        await remove(id)
        return made
      }
      const code = newHelperCode()
      await must(made.klass, 'helper.invite', { kind: 'co-teacher', hash: hashOfCode(code) })
      const { joinCode, roster: playing } = made.klass.room.state()
      const players = playing.students.map(({ key }, at) => ({ name: students[at]?.name ?? '', key }))
      return { class: id, joinCode, code, students: players }
    } catch (error) {
      await remove(id)
      throw error
    }
  }

  let isPreparing = false

  return {
    of: (klass) => views.get(klass.id) ?? null,

    async start(klass, speed, lang) {
      if (!rehearser) return refuse('rehearsal.not-here')
      if (isPreparing || running()) return refuse('rehearsal.running')
      isPreparing = true
      try {
        const copy = await copyOf(klass, lang)
        if ('refusal' in copy) return copy
        const view: RehearsalView = { state: 'running', copy: copy.class, step: null, checks: [] }
        views.set(klass.id, view)
        rehearser.start({ ...copy, speed, lang, worldLang })
        return view
      } finally {
        isPreparing = false
      }
    },

    cancel(klass) {
      const view = views.get(klass.id)
      if (view?.state === 'running') rehearser?.cancel(view.copy)
    },

    stop: () => undo?.(),
  }
}
