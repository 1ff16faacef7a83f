import type { Browser } from 'playwright-core'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SPOKEN_VERSIONS, speaker } from '@jagten/server/contract'
import { complains, ground, inGameForm, shows, spawns, tellraw } from '../../bot/src/java/test/behaviours.ts'
import { startServer } from '../../bot/src/java/test/server.ts'
import type { StrangeServer } from '../../bot/src/java/test/server.ts'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { papers, teacherMakesClass } from './people.ts'

// an answer within twenty seconds is promised to the teacher
const SOON = { timeout: 20_000 }
const say = speaker('da')

let browser: Browser
let program: Program
let port: number
let server: StrangeServer | null = null
beforeAll(async () => {
  browser = await openBrowser()
  port = await freePort()
  program = await startProgram({ WORLD: `java://127.0.0.1:${port}` })
})
afterAll(async () => {
  server?.stop()
  await browser?.close()
  await program?.stop()
})

async function freePort(): Promise<number> {
  const listener = createServer()
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', () => resolve(null)))
  // it listens on TCP
  const found = (listener.address() as AddressInfo).port
  await new Promise((resolve) => listener.close(resolve))
  return found
}

test('a school with its own Java server is told what is wrong with it, then what works there, and a student comes in by its chat', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo', 'Carl', 'Dina'])
  const { page } = teacher
  const again = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Minecraft/ }).click()
    await page.getByRole('button', { name: say('page.world.closeIt') }).click()
    await page.getByRole('button', { name: /^Minecraft lukket/ }).click(SOON)
    await page.getByRole('button', { name: say('page.world.openIt') }).click()
  }
  expect(program.output()).toContain(say('terminal.own-server', { address: `127.0.0.1:${port}` }))
  await page.getByText(say('page.world.trouble.refused')).waitFor(SOON)

  server = await startServer([], { port, called: { name: 'Purple 99.1', protocol: 4_000 } })
  await again()
  const tooNew = say('page.world.trouble.other-version', { ...SPOKEN_VERSIONS, version: ' (Purple 99.1)' })
  await page.getByText(tooNew).waitFor(SOON)
  server.stop()

  server = await startServer([], { port, door: { throwOut: { text: 'Kom igen på mandag' } } })
  await again()
  await page.getByText(say('page.world.trouble.turned-away')).waitFor(SOON)
  await page.getByText(say('page.world.said', { said: 'Kom igen på mandag' })).waitFor(SOON)
  expect(await violations(page)).toEqual([])
  await picture(page, 'teacher-own-server-refuses')
  server.stop()

  const refusesTheRest = complains((line) =>
    line.startsWith('/tellraw') ? { text: '' } : { translate: 'command.unknown.command' },
  )
  server = await startServer([spawns, ground(), tellraw, shows(inGameForm), refusesTheRest], {
    port,
    version: '1.20.4',
  })
  await again()
  await page.getByText(say('page.world.abilities.works', { count: 3, of: 8 })).click(SOON)
  const told = (what: 'hearing' | 'tellraw' | 'see-blocks', known: 'yes' | 'no'): Promise<void> =>
    page.getByText(say(`page.world.abilities.means.${what}.${known}`)).waitFor(SOON)
  await told('hearing', 'yes')
  await told('tellraw', 'yes')
  await told('see-blocks', 'yes')
  await page.getByText(say('page.world.abilities.means.tp.no')).waitFor(SOON)
  await page.getByText(say('page.world.abilities.operator')).waitFor(SOON)
  expect(await violations(page)).toEqual([])
  await picture(page, 'teacher-own-server')
  await page.getByRole('button', { name: /^Minecraft åbent/ }).click()
  await page.getByText(say('page.world.isAt', { version: '1.20.4' })).waitFor(SOON)
  await page.keyboard.press('Escape')

  const { keys } = await papers(program.url, page)
  const uuid = server.appear('Ukendt_1')
  for (const guest of server.guests())
    server.dialect.talk(guest, { name: 'Ukendt_1', uuid, said: keys.Asta ?? '' }, true)
  await expect.poll(() => server?.typed.at(-1) ?? '', SOON).toMatch(/^\/tellraw Ukendt_1 .*Asta/)

  // whoever of her name comes in later keeps the place
  for (const guest of server.guests())
    server.dialect.throwOut(guest, { translate: 'multiplayer.disconnect.duplicate_login' })
  await page.getByText(say('page.world.trouble.name-taken')).waitFor(SOON)
  expect(teacher.troubles).toEqual([])
})
