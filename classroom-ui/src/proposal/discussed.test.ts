import { expect, test } from 'vitest'
import type { ItemId, MeetingView, ProposalId } from '@jagten/server/contract'
import { discussedFirst } from './discussed.ts'

const [lamps, bench, garden] = ['lamps', 'bench', 'garden'] as ProposalId[]
const proposals = [{ id: lamps! }, { id: bench! }, { id: garden! }]
const item = (proposal: ProposalId) => ({ kind: 'proposal', id: proposal as string as ItemId, proposal }) as const
const on = (at: number): MeetingView => ({
  state: 'open',
  agenda: [item(garden!), item(bench!), { kind: 'other', id: 'other' as ItemId }],
  at,
  recess: null,
})

test.each([
  ['what the meeting talks about', on(0), [garden, lamps, bench]],
  ['the next item, when it has come to that', on(1), [bench, lamps, garden]],
  ['the first one handed in, when it is at no proposal', on(2), [lamps, bench, garden]],
  ['the first one handed in, while there is no meeting', { state: 'closed' } as const, [lamps, bench, garden]],
])('first in the list stands %s', (_what, now, order) =>
  expect(discussedFirst(proposals, now).map(({ id }) => id)).toEqual(order),
)
