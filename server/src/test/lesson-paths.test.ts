import { loadPlans } from '@jagten/lesson-plans/loader'
import type { Action } from '@jagten/lesson-plans/schema'
import { describe, expect, test } from 'vitest'
import { mayNow } from '../../domain/classroom/may.ts'
import type { Decision } from '../../domain/base/decision.ts'
import { late } from '../../domain/lesson/late.ts'
import { stepNow } from '../../domain/lesson/lesson.ts'
import { as, createClass, teacher } from '../../domain/test/class.ts'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE
const ACTIONS: readonly Action[] = ['propose', 'speak', 'build']

const lessons = (await loadPlans()).flatMap((plan) =>
  plan.paths.flatMap((path) =>
    path.lessons.map((lesson, at) => ({ plan, path: path.id, number: at + 1, minutes: lesson.minutes })),
  ),
)

const codeOf = (decision: Decision<unknown>): string | null => ('refusal' in decision ? decision.refusal : null)

/** A class with a household of two, at the start of a lesson. */
function begin({ plan, path, number }: (typeof lessons)[number]) {
  const klass = createClass(['Asta', 'Bo', 'Cilje', 'David'], plan)
  klass.must(teacher, 'lesson.start', { plan: 'plan', path, lesson: number })
  return klass
}

type Klass = ReturnType<typeof createClass>

function running(klass: Klass) {
  const { lesson } = klass.state()
  if (lesson.state !== 'running') throw new Error(`the lesson is ${lesson.state}`)
  return lesson
}

describe.each(lessons)('$plan.slug, the path $path, lesson $number', (lesson) => {
  test('gives a student in each step what the step says, and no more', () => {
    const klass = begin(lesson)
    const [asta] = klass.students()
    klass.must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
    for (const { id, allows } of running(klass).begun) {
      const may = (action: Action): boolean => allows.includes(action)
      expect(mayNow(klass.state())).toEqual(Object.fromEntries(ACTIONS.map((action) => [action, may(action)])))
      const proposed = klass.give(as(asta!), 'proposal.submit', { title: `Bænk til ${id}`, reason: 'Man kan sidde' })
      expect([id, codeOf(proposed)]).toEqual([id, may('propose') ? null : 'step.not-now'])
      const noted = klass.give(as(asta!), 'note.add', { tag: 'unsafe', text: 'Her er mørkt' })
      expect([id, codeOf(noted)]).toEqual([id, allows.length > 0 ? null : 'step.not-now'])
      klass.give(teacher, 'meeting.open', { agenda: [klass.state().proposals[0]!.id] })
      const asked = klass.give(as(asta!), 'floor.ask', {})
      expect([id, codeOf(asked)]).toEqual([id, may('speak') ? null : 'step.not-now'])
      klass.must(teacher, 'lesson.next', { from: id })
    }
    expect(klass.state()).toMatchObject({ lesson: { state: 'none' }, meeting: { state: 'closed' } })
  })

  test('ends on time, played by its own minutes', () => {
    const klass = begin(lesson)
    const began = klass.now()
    for (const { id } of running(klass).begun) {
      klass.wait(running(klass).endsAt - klass.now())
      klass.must(teacher, 'lesson.next', { from: id })
    }
    expect((klass.now() - began) / MINUTE).toBe(lesson.minutes)
  })

  test('can be put away by the bell in every step, also in the middle of a vote, and goes on a week later', () => {
    const klass = begin(lesson)
    const [asta] = klass.students()
    klass.must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
    for (const { id } of running(klass).begun) {
      const poll = klass.poll()
      klass.must(as(asta!), 'ballot.cast', { poll, choice: 'for' })
      klass.wait(MINUTE)
      const left = running(klass).endsAt - klass.now()
      klass.must(teacher, 'lesson.ring', {})
      expect(klass.state().polls.at(-1)?.progress.state).toBe('suspended')
      klass.wait(WEEK)
      klass.must(teacher, 'lesson.resume', {})
      expect([stepNow(klass.state().lesson)?.id, running(klass).endsAt - klass.now()]).toEqual([id, left])
      klass.must(teacher, 'poll.resume', { poll })
      klass.must(teacher, 'poll.close', { poll })
      klass.must(teacher, 'lesson.next', { from: id })
    }
    expect(klass.state().polls.every(({ progress }) => progress.state === 'closed')).toBe(true)
  })

  test('is brought back in time after a step that took two minutes too long, and keeps what is needed', () => {
    const { begun } = running(begin(lesson))
    const kept = begun.filter((step) => step.needed).map(({ id }) => id)
    const slack = begun.map(({ needed, minutes, least = minutes }) => (needed ? minutes - least : minutes))
    // near the end there may be nothing left to save two minutes on
    const canWait = begun.filter((_step, at) => slack.slice(at + 1).reduce((sum, spare) => sum + spare, 0) >= 2)
    expect(canWait.length).toBeGreaterThan(begun.length / 2)
    for (const { id: slow } of canWait) {
      const klass = begin(lesson)
      const end = running(klass).mustEndAt
      const held: string[] = []
      for (let step = stepNow(klass.state().lesson); step; step = stepNow(klass.state().lesson)) {
        held.push(step.id)
        klass.wait(running(klass).endsAt - klass.now() + (step.id === slow ? 2 * MINUTE : 0))
        klass.must(teacher, 'lesson.next', { from: step.id })
        const now = klass.state().lesson
        const way = now.state === 'running' ? late({ ...now, leftMs: null }, klass.now())?.suggestions[0] : undefined
        if (way) klass.must(teacher, 'lesson.replan', way.replan)
      }
      expect([slow, klass.now() <= end]).toEqual([slow, true])
      expect(kept.filter((id) => !held.includes(id))).toEqual([])
    }
  })
})
