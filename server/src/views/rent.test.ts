import { expect, test } from 'vitest'
import type { ProposalId } from '../../domain/base/ids.ts'
import { as, createClass, plan, teacher } from '../../domain/test/class.ts'
import type { Source } from './index.ts'
import { view } from './index.ts'
import { rentView } from './rent.ts'
import { NOBODY_HERE } from '../test/live.ts'

const stand = { x: 0, y: 64, z: 0, yaw: 0 }

/** Two households, whose roles have 60 and 400 kroner left; a home pays 16 kr. a month for 150,000 kr. */
function roles() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const source = (): Source => ({
    planned: { ...plan, leftAtMonthsEnd: [400, 900, 60] },
    texts: klass.texts,
    live: NOBODY_HERE,
    cellsOf: () => [],
    loan: { percent: 5, years: 10 },
    place: {
      name: 'park',
      homes: 100,
      title: { da: 'Park', en: 'Park' },
      spawn: stand,
      meeting: stand,
      areas: [],
      doors: [],
      residents: [],
      extent: { min: stand, max: stand },
      places: [],
    },
    deletesAt: 0,
    lang: 'da',
  })
  const rent = () => rentView(klass.state(), source())
  return {
    klass,
    rent,
    source,
    propose(cost: number): ProposalId {
      klass.must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Mørkt', cost })
      return klass.state().proposals.at(-1)!.id
    },
    adopt(proposal: ProposalId, amendment?: Parameters<typeof klass.must<'poll.open'>>[2]['amendment']) {
      klass.wait(1_000)
      klass.must(teacher, 'poll.open', { proposal, form: 'open', ...(amendment && { amendment }) })
      const poll = klass.state().polls.at(-1)!.id
      klass.must(as(klass.students()[0]!), 'ballot.cast', { poll, choice: 'for' })
      klass.must(teacher, 'poll.close', { poll })
      return poll
    },
  }
}

test('what is adopted adds to the rent of every home, and what costs nothing does not', () => {
  const { rent, propose, adopt } = roles()
  propose(1_200_000)
  expect(rent()).toEqual({ added: 0, roles: 2, short: [] })
  adopt(propose(150_000))
  expect(rent().added).toBe(16)
  adopt(propose(0))
  adopt(propose(600_000))
  expect(rent()).toMatchObject({ added: 16 + 65, short: [{ left: 60, lacks: 21 }] })
})

test('a change that is adopted is what is paid for', () => {
  const { klass, rent, propose, adopt } = roles()
  const proposal = propose(600_000)
  klass.must(teacher, 'proposal.amend', { proposal, text: 'Færre', cost: 150_000 })
  adopt(proposal, klass.state().proposals[0]!.amendments[0]!.id)
  adopt(proposal)
  expect(rent().added).toBe(16)
})

test('a result that does not hold is not paid for', () => {
  const { klass, rent, propose, adopt } = roles()
  const poll = adopt(propose(600_000))
  klass.must(teacher, 'poll.void-decided', { poll })
  expect(rent()).toEqual({ added: 0, roles: 2, short: [] })
})

test('the board names roles that cannot pay, and nobody who plays them; each page what its own role has left', () => {
  const { klass, source, propose, adopt } = roles()
  adopt(propose(600_000))
  const board = view(klass.state(), source(), { face: 'projector' })
  expect(board).toMatchObject({ rent: { added: 65, roles: 2, short: [{ home: expect.any(String), lacks: 5 }] } })
  expect(JSON.stringify(board?.role === 'projector' && board.rent)).not.toMatch(/household|number|Asta|Bo|Carl|Dina/)
  const own = klass.students().map((student) => {
    const seen = view(klass.state(), source(), { face: 'student', student })
    return seen?.role === 'student' ? seen.me.role?.remains : null
  })
  expect(own.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual([-5, -5, 335, 335])
})
