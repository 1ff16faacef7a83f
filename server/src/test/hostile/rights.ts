import { randomUUID } from 'node:crypto'
import { COMMAND_NAMES } from '../../../contract/index.ts'
import type { CommandName } from '../../../contract/index.ts'
import { payloads } from './payloads.ts'
import { command } from './posting.ts'
import type { Attack, Siege } from './siege.ts'
import { PROTOTYPES } from './values.ts'

const freeze = (): object => command('class.freeze', { on: true })

/** Commands in the honest class under that cookie. */
const inClass = (siege: Siege, cookie: string, body: object): Promise<string> =>
  siege.ask('POST', `/api/classes/${siege.klass.id}/commands`, body, { cookie })

/** Asks again, a moment later, for as long as the answer is to ask less often. */
async function patiently(ask: () => Promise<string>): Promise<string> {
  for (;;) {
    const answer = await ask()
    if (answer !== '429 command.too-many') return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** What students give commands about: they would change the honest class. */
const STUDENTS =
  /^(area\.(?!hide|show)|proposal\.(?!stamp)|chair\.(volunteer|leave)|election\.(stand|withdraw)|floor\.(ask|leave|done)|meeting\.demand|minority\.say|poll\.demand-secret|ballot\.|alarm\.raise|note\.|welcome\.pass|works\.help)/
/** What the student in the chair may give, besides what every student may. */
const CHAIRS =
  /^(amendment\.refer|proposal\.stamp|meeting\.(?!call|demand)|floor\.(give|thank)|poll\.(open|close|show-receipts)$|decision\.look-back|minutes\.approve)/
const SHUT_OUT = '401 session.missing'
const NOT_YOURS = '403 command.not-yours'

/** Ids of others, and commands that are not one's own. */
export const RIGHTS: readonly Attack[] = [
  {
    what: 'ids of classes that are none',
    met: ['404 class.unknown', '400 command.malformed'],
    run: async (siege) => {
      const met: string[] = []
      for (const id of [
        randomUUID(),
        siege.klass.id.toUpperCase().replace(/^./, 'z'),
        `${siege.klass.id}%00`,
        `${siege.klass.id}%20`,
        `${siege.klass.id},${siege.other.id}`,
        '%ff',
        '%',
        '-1',
        "'%20or%201=1",
        'x'.repeat(5_000),
        ...PROTOTYPES,
      ])
        for (const [method, path] of [
          ['GET', ''],
          ['DELETE', ''],
          ['POST', '/commands'],
        ] as const)
          met.push(
            await siege.ask(method, `/api/classes/${id}${path}`, method === 'POST' ? freeze() : undefined, {
              cookie: siege.teacher,
            }),
          )
      return met
    },
  },
  {
    what: 'other students’ proposals, polls and the ids of their commands',
    met: [
      '409 proposal.not-yours',
      '409 proposal.unknown',
      '409 poll.unknown',
      '409 command.id-taken',
      NOT_YOURS,
      SHUT_OUT,
    ],
    run: async (siege) => {
      const { klass, poll, other } = siege
      const carl = await klass.join('Carlkanarie')
      const proposal = (await klass.view()).proposals.at(-1)?.id
      return [
        await inClass(siege, carl, { id: randomUUID(), command: 'proposal.withdraw', payload: { proposal } }),
        await inClass(siege, carl, { id: randomUUID(), command: 'proposal.support', payload: { proposal: poll } }),
        await inClass(siege, carl, {
          id: randomUUID(),
          command: 'ballot.cast',
          payload: { poll: proposal, choice: 'for' },
        }),
        await siege.ask(
          'POST',
          `/api/classes/${other.id}/commands`,
          { id: randomUUID(), command: 'ballot.cast', payload: { poll, choice: 'for' } },
          { cookie: siege.mallory },
        ),
        await inClass(siege, siege.mallory, {
          id: randomUUID(),
          command: 'ballot.cast',
          payload: { poll, choice: 'for' },
        }),
        await inClass(siege, carl, { id: randomUUID(), command: 'poll.close', payload: { poll } }),
        await inClass(siege, carl, { id: siege.bosCommand, command: 'floor.leave', payload: {} }),
      ]
    },
  },
  {
    what: 'a student who speaks for players',
    met: [NOT_YOURS, '400 command.malformed'],
    run: async (siege) => {
      const met: string[] = []
      for (const player of ['Lykke', 'asta_1', '__proto__', 'constructor', '', '../..', 'x'.repeat(17)])
        for (const [command, payload] of [
          ['floor.ask', {}],
          ['player.key', { key: 'ABCD' }],
          ['sign.write', payloads['sign.write']],
        ] as const)
          met.push(await inClass(siege, siege.bo, { id: randomUUID(), command, payload, player }))
      met.push(await inClass(siege, siege.bo, { id: randomUUID(), command: 'player.key', payload: { key: 'ABCD' } }))
      met.push(
        await inClass(siege, siege.bo, { id: randomUUID(), command: 'sign.write', payload: payloads['sign.write'] }),
      )
      return met
    },
  },
  {
    what: 'every command of the teacher, the clock and Lykke, from a student and from the board',
    met: [NOT_YOURS],
    run: async (siege) => {
      const met: string[] = []
      const commands = `/api/classes/${siege.other.id}/commands`
      for (const command of COMMAND_NAMES) {
        const body = (): object => ({ id: randomUUID(), command, payload: payloads[command] })
        met.push(await patiently(() => siege.ask('POST', commands, body(), { cookie: siege.projector })))
        if (!STUDENTS.test(command)) met.push(await patiently(() => inClass(siege, siege.bo, body())))
      }
      return met
    },
  },
  {
    what: 'a student in the chair who wants more than the chair has, and the chair’s own from who is in it no more',
    met: [NOT_YOURS, '200'],
    run: async (siege) => {
      const { other } = siege
      const met: string[] = []
      const trudy = await other.join('Trudy')
      const ask = (command: CommandName, payload: object = payloads[command], cookie = trudy): Promise<string> =>
        patiently(() =>
          siege.ask('POST', `/api/classes/${other.id}/commands`, { id: randomUUID(), command, payload }, { cookie }),
        )
      const student = (await other.view()).students.find(({ name }) => name === 'Trudy')?.id
      await other.must('proposal.submit', { title: 'Bænk', reason: 'At sidde på' })
      met.push(await ask('chair.appoint', { student }, siege.teacher))
      met.push(await ask('meeting.open', {}))
      for (const command of COMMAND_NAMES)
        if (!STUDENTS.test(command) && !CHAIRS.test(command)) met.push(await ask(command))
      // the chair of one class is nobody in another
      for (const command of COMMAND_NAMES)
        if (CHAIRS.test(command))
          met.push(
            await patiently(() => inClass(siege, siege.bo, { id: randomUUID(), command, payload: payloads[command] })),
          )
      met.push(await ask('chair.take', {}, siege.teacher))
      for (const command of COMMAND_NAMES) if (CHAIRS.test(command)) met.push(await ask(command))
      met.push(await ask('meeting.close', {}, siege.teacher))
      return met
    },
  },
]
