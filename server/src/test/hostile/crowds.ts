import { randomUUID } from 'node:crypto'
import { page } from './page.ts'
import { frame, webSocketTo } from './raw.ts'
import type { Line } from './raw.ts'
import type { Attack } from './siege.ts'

const leave = (): unknown => ['command', { id: randomUUID(), command: 'floor.leave', payload: {} }]

const isOpen = (line: Line): boolean => !line.closed()

/** Floods of sockets, and floods on one. */
export const CROWDS: readonly Attack[] = [
  {
    what: 'three hundred sockets from one session',
    met: ['all were in', 'few are left', 'the newest is one of them'],
    run: async (siege) => {
      const lines: Line[] = []
      for (let n = 0; n < 30; n += 1) lines.push(...(await Promise.all(Array.from({ length: 10 }, () => page(siege)))))
      const wereIn = lines.every((line) => line.heard().includes('42["view"'))
      await new Promise((resolve) => setTimeout(resolve, 200))
      const left = lines.filter(isOpen).length
      const isNewestIn = lines.slice(-10).every(isOpen)
      for (const { socket } of lines) socket.destroy()
      return [
        wereIn ? 'all were in' : 'some were not let in',
        left <= 20 ? 'few are left' : `${left} are left`,
        isNewestIn ? 'the newest is one of them' : 'the newest was thrown out',
      ]
    },
  },
  {
    what: 'three hundred sockets that never say who they are',
    met: ['300 held'],
    run: async (siege) => {
      const lines: Line[] = []
      for (let n = 0; n < 300; n += 1) lines.push(await webSocketTo(siege.port))
      const held = await siege.holds(300)
      await siege.stands()
      for (const { socket } of lines) socket.destroy()
      return [held >= 300 ? '300 held' : `${held} held`]
    },
  },
  {
    what: 'ten thousand commands on one socket',
    met: ['floor.not-asked', 'command.too-many', '10000 answers'],
    run: async (siege) => {
      const line = await page(siege)
      for (let n = 0; n < 10_000; n += 1) line.socket.write(frame(`42${n}${JSON.stringify(leave())}`))
      const answers = (): string[] =>
        [...line.heard().matchAll(/43\d+\[\{"ok":false,"error":\{"code":"([^"]+)"/g)].map(([, code]) => code ?? '')
      for (let tries = 0; tries < 1_000 && answers().length < 10_000 && isOpen(line); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20))
      line.socket.destroy()
      return [...answers(), `${answers().length} answers`]
    },
  },
  {
    what: 'a thousand commands of fifty kilobytes on one socket',
    met: ['command.malformed', 'answers are short'],
    run: async (siege) => {
      const line = await page(siege)
      const long = JSON.stringify([
        'command',
        { id: randomUUID(), command: 'floor.leave', payload: { ['x'.repeat(50_000)]: 1 } },
      ])
      for (let n = 0; n < 1_000; n += 1) line.socket.write(frame(`42${n}${long}`))
      const heard = await line.until(/43999\[.*\]/)
      line.socket.destroy()
      const codes = [...heard.matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code ?? '')
      return [...codes, heard.length < 2_000_000 ? 'answers are short' : `${heard.length} letters of answers`]
    },
  },
  {
    what: 'a socket that never reads, and asks and asks',
    met: ['thrown out'],
    run: async (siege) => {
      // the honest page alone, then Mallory's too
      await siege.pages(1)
      const line = await page(siege)
      line.socket.pause()
      const before = await siege.pages(2)
      const asks = Array.from({ length: 500 }, (_, at) => frame(`42${at}${JSON.stringify(leave())}`))
      for (let round = 0; round < 200; round += 1) line.socket.write(Buffer.concat(asks))
      const after = await siege.pages(1)
      line.socket.destroy()
      return [before === 2 && after === 1 ? 'thrown out' : `${before} pages, then ${after}`]
    },
  },
]
