import { randomUUID } from 'node:crypto'
import { MALFORMED, command, commands, toAll } from './posting.ts'
import type { Attack } from './siege.ts'

/** Names every object has without having them. */
export const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']

/** JSON as it should be, with values that should not be in it. */
export const VALUES: readonly Attack[] = [
  {
    what: 'names of prototypes as keys',
    met: [MALFORMED],
    run: (siege) => {
      const id = randomUUID()
      return toAll(
        siege,
        PROTOTYPES.flatMap((name) => [
          `{"${name}":{"command":"class.freeze","payload":{"on":true},"id":"${id}","isTeacher":true}}`,
          `{"id":"${id}","command":"class.freeze","payload":{"${name}":{"on":true}}}`,
          `{"id":"${id}","command":"class.freeze","payload":{"on":{"${name}":true}}}`,
          `{"name":{"${name}":"x"},"joinCode":{"${name}":"x"},"password":{"${name}":"x"}}`,
        ]),
      )
    },
  },
  {
    what: 'names of prototypes as ids, commands, plans, worlds and class codes',
    met: [MALFORMED, '409 plan.unknown', '409 template.unknown', '403 join.wrong'],
    run: async (siege) => {
      const met: string[] = []
      for (const name of PROTOTYPES) {
        met.push(...(await commands(siege, [{ id: name, command: 'class.gather', payload: {} }, command(name, {})])))
        met.push(
          ...(await commands(siege, [
            command('lesson.start', { plan: name }),
            command('group.set', { household: name, group: name }),
          ])),
        )
        met.push(await siege.ask('POST', '/api/join', { joinCode: name.slice(0, 16), key: name }))
        for (const wish of [{ plan: name }, { world: name }])
          met.push(await siege.ask('POST', '/api/classes', { name: 'x', ...wish }, { cookie: siege.teacher }))
      }
      return met
    },
  },
  {
    what: 'numbers that are none, or are beyond all measure',
    met: [MALFORMED],
    run: (siege) =>
      commands(
        siege,
        [
          'NaN',
          '1e400',
          '-1e400',
          'Infinity',
          '1e308',
          '-1e308',
          '9007199254740993',
          '"5"',
          'null',
          '[5]',
          '{}',
        ].flatMap((number) => [
          `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":${number}}}`,
          `{"id":"${randomUUID()}","command":"proposal.submit","payload":{"title":"a","reason":"b","cost":${number}}}`,
          `{"id":"${randomUUID()}","command":"sign.write","payload":{"at":{"x":${number},"y":64,"z":0},"lines":["","","",""]}}`,
        ]),
      ),
  },
  {
    what: 'minus nothing, and next to nothing',
    met: ['409 lesson.none', '200'],
    run: async (siege) => [
      ...(await commands(siege, [
        `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":-0}}`,
        `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":5e-324}}`,
      ])),
      ...(await commands(siege, [
        `{"id":"${randomUUID()}","command":"proposal.submit","payload":{"title":"a","reason":"b","cost":-0}}`,
      ])),
    ],
  },
  {
    what: 'half letters, NULs and letters that turn the line around',
    met: ['200', MALFORMED, '403 join.wrong'],
    run: async (siege) => {
      const odd = [
        '\ud800',
        '\udfff\ud800',
        '\u0000',
        'a\u0000b',
        '\u202e',
        '\uffff',
        '§4§k',
        '{{name}}',
        '$t(refusals)',
        '${1}',
        '$&$1',
      ]
      const met: string[] = []
      for (const text of odd) {
        met.push(
          ...(await commands(siege, [
            command('class.say', { text }),
            command('ballot.cast', { poll: text, choice: text, receipt: text }),
          ])),
        )
        met.push(await siege.ask('POST', '/api/join', { joinCode: text, key: text }))
        met.push(...(await commands(siege, [command('lesson.extend', { minutes: 1, [text]: 1 })])))
      }
      const said = JSON.stringify((await siege.other.view()).notice)
      return said.includes('\\u0000') || said.includes('§') ? [...met, 'kept as it was'] : met
    },
  },
  {
    what: 'lists for objects, objects for lists, and far too many of them',
    met: [MALFORMED],
    run: (siege) =>
      commands(siege, [
        command('roster.add', { students: { 0: { name: 'x' }, length: 1 } }),
        command('roster.add', { students: Array.from({ length: 2_000 }, (_, at) => ({ name: `x${at}` })) }),
        command('roster.add', [{ name: 'x' }]),
        command('attendance.set', { present: Array.from({ length: 61 }, () => randomUUID()) }),
        command('attendance.set', { present: 'alle' }),
        command('sign.write', { at: [0, 64, 0], lines: { 0: '', 1: '', 2: '', 3: '' } }),
        { id: [randomUUID()], command: ['class.gather'], payload: {} },
        { id: randomUUID(), command: 'class.gather' },
        { ...command('class.gather', {}), more: true },
        { ...command('class.gather', {}), player: ['asta'] },
      ]),
  },
]
