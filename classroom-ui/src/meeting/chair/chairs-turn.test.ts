import { expect, test } from 'vitest'
import type { StudentView } from '@jagten/server/contract'
import { chairsTurn } from './chairs-turn.ts'

const item = (proposal: string) => ({ kind: 'proposal', id: proposal, proposal })
const meeting = {
  state: 'open',
  agenda: [{ kind: 'chair', id: 'c' }, item('lamps'), item('bench')],
  at: 1,
  recess: null,
}
const lamps = { id: 'lamps', number: 1, state: 'discussed', amendments: [] }
const chair = { speaking: null, waiting: [] }
const idle = { meeting, poll: null, proposals: [lamps], chair } as unknown as StudentView

const at = (change: object): StudentView => ({ ...idle, ...change })
const waits = { household: 12, side: 'against', isNew: true, student: 's' }
const speaks = { household: 7, side: 'for', since: 0, until: null }
const amendment = { amendment: 'four', turn: 1 }

test.each<[string, StudentView, object | null]>([
  ['who is not in the chair has no turn', at({ chair: null }), null],
  ['before the meeting it is opened', at({ meeting: { state: 'closed' } }), { kind: 'open' }],
  ['a meeting that was called is opened too', at({ meeting: { ...meeting, state: 'called' } }), { kind: 'open' }],
  ['a vote that is on is closed', at({ poll: { state: 'open' } }), { kind: 'count', poll: { state: 'open' } }],
  ['a vote the bell put away waits for the teacher', at({ poll: { state: 'suspended' } }), { kind: 'wait' }],
  ['after a recess the meeting goes on', at({ meeting: { ...meeting, recess: { endsAt: null } } }), { kind: 'go-on' }],
  [
    'who waits gets the floor, and who had it is thanked',
    at({ chair: { speaking: speaks, waiting: [waits] } }),
    { kind: 'give', to: 12, thanks: 7 },
  ],
  ['the last speaker is thanked', at({ chair: { speaking: speaks, waiting: [] } }), { kind: 'thank', household: 7 }],
  [
    'when nobody wants to say more, the proposal is put to the vote',
    idle,
    { kind: 'vote', proposal: 'lamps', number: 1, amendment: null },
  ],
  [
    'but its change first',
    at({ proposals: [{ ...lamps, amendments: [amendment] }] }),
    { kind: 'vote', proposal: 'lamps', number: 1, amendment: 'four' },
  ],
  [
    'what was decided leads on to the next item',
    at({ proposals: [{ ...lamps, state: 'adopted' }], poll: { state: 'closed' } }),
    { kind: 'next', item: item('lamps'), to: item('bench') },
  ],
  [
    'and so does what was put off',
    at({ proposals: [{ ...lamps, state: 'postponed' }] }),
    { kind: 'next', item: item('lamps'), to: item('bench') },
  ],
  [
    'an item that is no proposal leads on when nobody speaks',
    at({ meeting: { ...meeting, at: 0 } }),
    { kind: 'next', item: { kind: 'chair', id: 'c' }, to: item('lamps') },
  ],
  ['after the last item the meeting ends', at({ meeting: { ...meeting, at: 2 }, proposals: [] }), { kind: 'close' }],
])('%s', (_sentence, view, turn) => expect(chairsTurn(view)).toEqual(turn))
