import { randomBytes, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { frame, webSocketTo } from './raw.ts'
import { BOT_TOKEN } from './siege.ts'
import type { Attack, Siege } from './siege.ts'
import { PROTOTYPES } from './values.ts'

/** How somebody is met on the worlds' line who says this of themselves: `in`, a refusal, a status or `closed`. */
async function atTheLine(siege: Siege, auth: unknown, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const line = await webSocketTo(siege.port, headers, '/world-line/')
  line.socket.write(frame(`40${JSON.stringify(auth)}`))
  const heard = await line.until(/40\{"sid"|44\{|HTTP\/1\.1 4/)
  siege.keep(heard)
  line.socket.destroy()
  if (heard.includes('40{"sid"')) return 'in'
  return /"message":"([^"]+)"/.exec(heard)?.[1] ?? /HTTP\/1\.1 (4\d\d)/.exec(heard)?.[1] ?? 'closed'
}

const send = async (siege: Siege, path: string, body: Uint8Array, cookie: string): Promise<string> => {
  const response = await fetch(`${siege.url}${path}`, { method: 'POST', headers: { cookie }, body: Buffer.from(body) })
  const answer = await response.text()
  siege.keep(answer)
  return `${response.status} ${/"code":"([^"]+)"/.exec(answer)?.[1] ?? ''}`.trim()
}

/** On what is built: the worlds' line, the ground, areas and their files. */
export const BUILDING: readonly Attack[] = [
  {
    what: 'a world without the token, with half of it, of no class, and one that is a page',
    met: ['session.missing', 'closed', '400'],
    run: async (siege) => {
      const klass = siege.klass.id
      const met: string[] = []
      for (const auth of [
        {},
        { class: klass },
        { class: klass, token: '' },
        { class: klass, token: BOT_TOKEN.slice(0, -1) },
        { class: klass, token: 'x'.repeat(50_000) },
        { class: [klass], token: BOT_TOKEN },
        { class: randomUUID(), token: BOT_TOKEN },
        { class: '__proto__', token: BOT_TOKEN },
        '[]',
        null,
      ])
        met.push(await atTheLine(siege, auth))
      met.push(await atTheLine(siege, { class: klass, token: BOT_TOKEN }, { Origin: siege.url }))
      return met
    },
  },
  {
    what: 'areas and ground of others, and areas that are none',
    met: [
      '401 session.missing',
      '404 area.unknown',
      '404 class.unknown',
      '403 area.not-yours',
      '400 command.malformed',
    ],
    run: async (siege) => {
      const met: string[] = []
      const mallory = { cookie: siege.mallory }
      for (const path of ['ground', 'areas/felt-1', 'areas/felt-1.schem', 'areas/felt-1/versions/x', 'areas/common'])
        met.push(await siege.ask('GET', `/api/classes/${siege.klass.id}/${path}`, undefined, mallory))
      for (const area of [...PROTOTYPES, '..%2f..', '%00', 'x'.repeat(3_000)])
        met.push(
          await siege.ask('GET', `/api/classes/${siege.other.id}/areas/${area}`, undefined, { cookie: siege.teacher }),
        )
      met.push(await siege.ask('GET', `/api/classes/${randomUUID()}/ground`, undefined, mallory))
      met.push(
        await siege.ask('GET', `/api/classes/${siege.other.id}/areas/felt-1`, undefined, { cookie: siege.projector }),
      )
      for (const where of ['x=1', 'x=1&y=NaN&z=1', 'x=1e999&y=1&z=1', 'x[]=1&y=2&z=3', 'x=1;drop&y=2&z=3'])
        met.push(
          await siege.ask('GET', `/api/classes/${siege.other.id}/blocks?${where}`, undefined, {
            cookie: siege.teacher,
          }),
        )
      return met
    },
  },
  {
    what: 'files that are no building, too large, or packed a thousandfold',
    met: ['422 file.empty', '422 file.not-building', '422 file.too-large', '422 file.too-full', '401 session.missing'],
    run: async (siege) => {
      const path = `/api/classes/${siege.other.id}/areas/felt-1.schem`
      const met: string[] = []
      for (const body of [
        new Uint8Array(),
        randomBytes(20_000),
        gzipSync(randomBytes(20_000)),
        new Uint8Array(3 * 1024 * 1024),
        gzipSync(new Uint8Array(32 * 1024 * 1024)),
      ])
        met.push(await send(siege, path, body, siege.teacher))
      met.push(await send(siege, path, randomBytes(1_000), ''))
      return met
    },
  },
]
