import { describe, expect, test } from 'vitest'
import type { StudentId } from '../../domain/base/ids.ts'
import { createClass, teacher } from '../../domain/test/class.ts'
import { figuresFor } from '../views/figures.ts'
import { createFigures } from './figures.ts'

const standing = (x: number) => ({ at: [x, 64, -3] as [number, number, number], yaw: 90 })

/** A class of two, and the players in its world. */
function place() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students() as [StudentId, StudentId]
  const players = new Set<string>()
  let now = 0
  const figures = createFigures({
    state: klass.state,
    texts: () => klass.texts,
    players: () => players,
    now: () => now,
  })
  return {
    klass,
    figures,
    asta,
    bo,
    players,
    plays(student: StudentId, player: string): void {
      const { key } = klass.state().roster.students.find(({ id }) => id === student)!
      klass.must({ kind: 'player', player }, 'player.key', { key })
      players.add(player.toLowerCase())
      figures.changed()
    },
    wait: (ms: number) => void (now += ms),
    here: () => figures.everybody().map(({ name, from, at: [x] }) => `${name} ${from} ${x}`),
  }
}

describe('a figure of the class', () => {
  test('is who plays and who walks on a page, each once; who does both stands where the player does', () => {
    const { figures, asta, bo, plays, here } = place()
    plays(asta, 'Asta_1')
    figures.tellPlayers({ asta_1: [7, 64, 0], stranger: [9, 64, 0] })
    figures.tellPage({}, asta, standing(1))
    figures.tellPage({}, bo, standing(2))
    expect(here().toSorted()).toEqual(['Asta world 7', 'Bo page 2'])
  })

  test('is nobody who has left the world, and nobody any more when Lykke cannot see them', () => {
    const { figures, asta, plays, players, here } = place()
    plays(asta, 'asta_1')
    figures.tellPlayers({ asta_1: [7, 64, 0] })
    players.clear()
    figures.changed()
    expect(here()).toEqual([])
    plays(asta, 'asta_1')
    expect(here()).toEqual(['Asta world 7'])
    figures.forgetPlayers()
    expect(here()).toEqual([])
  })

  test('on a page is there while the page says so, six seconds at most', () => {
    const { figures, asta, wait, here } = place()
    const page = {}
    figures.tellPage(page, asta, standing(1))
    wait(5_000)
    figures.tellPage(page, asta, standing(1))
    wait(5_999)
    expect(here()).toEqual(['Asta page 1'])
    wait(1)
    expect(here()).toEqual([])
  })

  test('is gone when its page leaves, and not when another of the student’s pages does', () => {
    const { figures, asta, here } = place()
    const [one, other] = [{}, {}]
    figures.tellPage(one, asta, standing(1))
    figures.tellPage(other, asta, null)
    expect(here()).toEqual(['Asta page 1'])
    figures.tellPage(one, asta, null)
    expect(here()).toEqual([])
  })

  test('of two pages of one student follows the one that moves', () => {
    const { figures, asta, here } = place()
    const [one, other] = [{}, {}]
    figures.tellPage(one, asta, standing(1))
    figures.tellPage(other, asta, standing(2))
    figures.tellPage(one, asta, standing(1))
    expect(here()).toEqual(['Asta page 2'])
    figures.tellPage(one, asta, standing(3))
    expect(here()).toEqual(['Asta page 3'])
  })

  test('is sent home with the lesson, and comes back by walking, not by standing there', () => {
    const { figures, asta, here } = place()
    const page = {}
    figures.tellPage(page, asta, standing(1))
    figures.sendHome()
    figures.tellPage(page, asta, standing(1))
    expect(here()).toEqual([])
    figures.tellPage(page, asta, standing(2))
    expect(here()).toEqual(['Asta page 2'])
  })

  test('is nobody whom the teacher has erased', () => {
    const { klass, figures, asta, bo, here } = place()
    const page = {}
    figures.tellPage(page, asta, standing(1))
    figures.tellPage({}, bo, standing(2))
    klass.must(teacher, 'roster.erase', { student: asta })
    figures.changed()
    figures.tellPage(page, asta, standing(3))
    expect(here()).toEqual(['Bo page 2'])
  })

  test('is nobody in a class that is put away', () => {
    const { klass, figures, asta, here } = place()
    figures.tellPage({}, asta, standing(1))
    klass.must(teacher, 'class.archive', {})
    figures.changed()
    expect(here()).toEqual([])
  })

  test('is told again only when somebody is elsewhere', () => {
    const { figures, asta } = place()
    const page = {}
    figures.tellPage(page, asta, standing(1))
    const before = figures.everybody()
    figures.tellPage(page, asta, standing(1))
    figures.changed()
    expect(figures.everybody()).toBe(before)
    figures.tellPage(page, asta, { ...standing(1), yaw: 91 })
    expect(figures.everybody()).not.toBe(before)
  })
})

test('students see names and themselves, the projector no name, and the teacher alone who it is', () => {
  const { klass, figures, asta } = place()
  const group = klass.state().roster.households[0]!.group
  figures.tellPage({}, asta, standing(1))
  const all = figures.everybody()
  const seen = { group, from: 'page', at: [1, 64, -3] }
  expect(figuresFor({ face: 'student', student: asta }, all)).toEqual([{ ...seen, id: '1', name: 'Asta', isOwn: true }])
  expect(figuresFor({ face: 'projector' }, all)).toEqual([{ ...seen, id: '1', name: null, isOwn: false }])
  expect(figuresFor({ face: 'teacher' }, all)).toEqual([{ ...seen, id: asta, name: 'Asta', isOwn: false }])
})
