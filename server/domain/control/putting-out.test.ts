import { expect, test } from 'vitest'
import { nextDue } from '../classroom/due.ts'
import { clock, createClass, teacher } from '../test/class.ts'

const TEN_MINUTES = 600_000

test('who is sent out of the world may come in again after ten minutes: then the clock says so', () => {
  const { must, state, texts, now, wait } = createClass(['Asta'])
  must(teacher, 'player.put-out', { player: 'Tyv_1' })
  const [out] = state().out
  expect([out, texts.get(out!.player)]).toEqual([{ player: out!.player, until: now() + TEN_MINUTES }, 'Tyv_1'])
  const letIn = { command: 'player.let-in', payload: { player: out!.player } }
  expect(nextDue(state(), now())).toEqual({ at: now() + TEN_MINUTES, command: letIn })
  wait(TEN_MINUTES)
  must(clock, 'player.let-in', { player: out!.player })
  expect([state().out, nextDue(state(), now())]).toEqual([[], null])
})

test('sent out again in other letters it is one line, and the time begins anew; the teacher may let them in before', () => {
  const { must, give, state, now, wait } = createClass(['Asta'])
  must(teacher, 'player.put-out', { player: 'Tyv_1' })
  wait(60_000)
  must(teacher, 'player.put-out', { player: 'tyv_1' })
  must(teacher, 'player.put-out', { player: 'Anden' })
  const [first, second] = state().out
  expect([first!.until, second!.until]).toEqual([now() + TEN_MINUTES, now() + TEN_MINUTES])
  must(teacher, 'player.let-in', { player: first!.player })
  expect(state().out).toEqual([second])
  expect(give(teacher, 'player.let-in', { player: first!.player })).toEqual({ events: [] })
})

test('the name of a student who is sent out is the student’s: erased with everything else', () => {
  const { must, give, state, students } = createClass(['Asta'])
  const [asta] = students()
  must({ kind: 'player', player: 'Asta1' }, 'player.key', { key: state().roster.students[0]!.key })
  const decision = give(teacher, 'player.put-out', { player: 'asta1' })
  expect('beside' in decision && decision.beside?.texts).toMatchObject([{ owner: asta, text: 'asta1' }])
})
