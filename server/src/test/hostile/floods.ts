import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { PASSWORD } from '../visitors.ts'
import { lineTo } from './raw.ts'
import type { Line } from './raw.ts'
import type { Attack, Siege } from './siege.ts'

/** Posts from another machine: on Linux every address of loopback is one. */
function postFrom(siege: Siege, from: string, path: string, body: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(`${siege.url}${path}`, {
      method: 'POST',
      localAddress: from,
      agent: false,
      headers: { 'content-type': 'application/json' },
    })
    call.once('error', reject)
    call.once('response', (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.once('end', () => {
        siege.keep(text)
        resolve(`${response.statusCode} ${/"code":"([^"]+)"/.exec(text)?.[1] ?? ''}`.trim())
      })
    })
    call.end(JSON.stringify(body))
  })
}

/** How often each answer came. */
const counted = (met: readonly string[], answer: string): number => met.filter((one) => one === answer).length

/** The addresses the floods come from; the teacher, Asta and Bo sit at 127.0.0.1. */
const [GUESSER, THIEF, CLASSROOM] = ['127.0.0.9', '127.0.0.8', '127.0.0.7']

/** The right password, from where two hundred wrong ones came. */
export const teacherComesFromTheFlood = (siege: Siege): Promise<string> =>
  postFrom(siege, GUESSER, '/api/login', { password: PASSWORD })

/** Far too much of what is allowed. */
export const FLOODS: readonly Attack[] = [
  {
    what: 'two hundred wrong passwords, while the teacher signs in elsewhere',
    met: ['401 login.wrong', '429 login.too-many', '204'],
    run: async (siege) => {
      const wrong = await Promise.all(
        Array.from({ length: 200 }, (_, at) => postFrom(siege, GUESSER, '/api/login', { password: `gæt ${at}` })),
      )
      const met = [...wrong, await postFrom(siege, CLASSROOM, '/api/login', { password: PASSWORD })]
      return counted(met, '401 login.wrong') <= 6 ? met : ['more than five were tried']
    },
  },
  {
    what: 'two hundred wrong keys, while a whole class comes in at another address',
    met: ['403 join.wrong', '429 join.too-many', '200'],
    run: async (siege) => {
      const { joinCode } = siege.klass
      const wrong = await Promise.all(
        Array.from({ length: 200 }, (_, at) =>
          postFrom(siege, THIEF, '/api/join', { joinCode: at % 2 ? joinCode : 'ZZZZ', key: `Z${at}` }),
        ),
      )
      const { students } = await siege.other.view()
      const come = async (at: number): Promise<string> => {
        const key = students[at % students.length]?.key ?? ''
        // a slip of the hand first: thirty children behind one address are let in all the same
        await postFrom(siege, CLASSROOM, '/api/join', { joinCode: siege.other.joinCode, key: `${key}X` })
        return postFrom(siege, CLASSROOM, '/api/join', { joinCode: siege.other.joinCode, key })
      }
      const come30 = await Promise.all(Array.from({ length: 30 }, (_, at) => come(at)))
      if (counted(come30, '200') !== 30) return ['a class was shut out']
      return counted(wrong, '403 join.wrong') <= 45 ? [...wrong, ...come30] : ['more than forty were tried']
    },
  },
  {
    what: 'a thousand times in with one right key',
    met: ['200', '429 join.too-many', 'few sessions'],
    run: async (siege) => {
      const key = (await siege.other.view()).students.find(({ name }) => name === 'Trudy')?.key ?? ''
      const met: string[] = []
      for (let round = 0; round < 10; round += 1)
        met.push(
          ...(await Promise.all(
            Array.from({ length: 100 }, () =>
              postFrom(siege, GUESSER, '/api/join', { joinCode: siege.other.joinCode, key }),
            ),
          )),
        )
      const sessions = siege.sessionsOf('Trudy')
      return [...met, (await sessions) <= 20 ? 'few sessions' : `${await sessions} sessions`]
    },
  },
  {
    what: 'a thousand boards with one class code',
    met: ['200', '429 join.too-many'],
    run: async (siege) => {
      const body = { joinCode: siege.other.joinCode, face: 'projector' }
      const met: string[] = []
      for (let round = 0; round < 10; round += 1)
        met.push(...(await Promise.all(Array.from({ length: 100 }, () => postFrom(siege, GUESSER, '/api/join', body)))))
      return counted(met, '200') < 200 ? met : [`${counted(met, '200')} boards`]
    },
  },
  {
    what: 'two hundred half-open connections, while the class goes on',
    met: ['200 lines held', 'the class voted'],
    run: async (siege) => {
      const lines: Line[] = []
      for (let n = 0; n < 200; n += 1) {
        const line = await lineTo(siege.port, GUESSER)
        line.socket.write('POST /api/login HTTP/1.1\r\nHost: x\r\nX-Slow')
        lines.push(line)
      }
      for (const { socket } of lines) socket.write(': a')
      const held = await siege.holds(200)
      await siege.stands()
      for (const { socket } of lines) socket.destroy()
      return [held >= 200 ? '200 lines held' : `${held} lines held`, 'the class voted']
    },
  },
  {
    what: 'five hundred commands at once over HTTP',
    met: ['409 floor.not-asked', '429 command.too-many'],
    run: (siege) =>
      Promise.all(
        Array.from({ length: 500 }, () =>
          siege.ask(
            'POST',
            `/api/classes/${siege.other.id}/commands`,
            { id: randomUUID(), command: 'floor.leave', payload: {} },
            { cookie: siege.mallory },
          ),
        ),
      ),
  },
]
