import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, play } from '../test/acts.ts'
import type { createClass } from '../test/class.ts'
import { apply, unmade } from './apply.ts'

test('whatever a class does, no accepted secret vote is lost, doubled or changed', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      play(acts, (klass, meant) => {
        for (const poll of klass.state().polls) {
          const used = poll.roll.flatMap(({ votes }) => votes).filter((vote) => vote.used).length
          const choices = poll.form === 'secret' ? (meant.get(poll.id) ?? []) : null
          if (!choices) continue
          expect(used).toBe(choices.length)
          if (poll.progress.state !== 'closed') continue
          expect(poll.progress.ballots?.map((ballot) => ballot.choice).toSorted()).toEqual(choices.toSorted())
        }
      })
    }),
    { numRuns: 150 },
  )
})

test('a household never has more than two votes, and no vote moves to another household', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const rolls = new Map<string, string>()
      play(acts, (klass) => {
        for (const poll of klass.state().polls) {
          const roll = JSON.stringify(
            poll.roll.map(({ household, votes }) => [household, votes.map((vote) => vote.voter)]),
          )
          expect(rolls.get(poll.id) ?? roll).toBe(roll)
          rolls.set(poll.id, roll)
          expect(poll.roll.every(({ votes }) => votes.length === 2)).toBe(true)
          expect(new Set(poll.roll.map(({ household }) => household)).size).toBe(poll.roll.length)
        }
      })
    }),
    { numRuns: 100 },
  )
})

test('the state is the fold of the log: replayed it is the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let last: ReturnType<typeof createClass> | undefined
      play(acts, (klass) => {
        last = klass
      })
      if (!last) return
      const replayed = last.log.reduce((state, { event, at }) => apply(state, event, at), unmade(last.state().id))
      expect(replayed).toEqual(last.state())
    }),
    { numRuns: 50 },
  )
})
