import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCrowd } from '../../bot/src/rehearsal/crowd-process.ts'
import type { Crowd } from '../../bot/src/rehearsal/crowd-process.ts'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { colourOnMap } from './live-map.ts'
import { opensPoll, papers, projectorShows, proposes, studentComesIn, teacherMakesClass, votes } from './people.ts'

const WAIT = { timeout: 20_000 }
const NAMES = ['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Finn']

let browser: Browser
let crowd: Crowd
let program: Program | undefined
beforeAll(async () => {
  browser = await openBrowser()
  crowd = startCrowd()
})
afterAll(async () => {
  await browser?.close()
  await crowd?.stop()
  await program?.stop()
})

test('a class of six meets in Lykkeparken: one proposes step by step, all vote in private, the board shows the result', async () => {
  program = await startProgram()
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, NAMES)
  await teacher.page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const { joinCode, keys, worldPort } = await papers(url, teacher.page)
  const board = await projectorShows(browser, url, joinCode)
  await picture(board.page, 'projector-join')

  const players = NAMES.map((name, at) => ({ name, player: `beboer_${at}` }))
  for (const { name, player } of players) {
    await crowd.tell({ do: 'join', name: player, host: '127.0.0.1', port: worldPort ?? 0 })
    await crowd.ask(player, keys[name] ?? '', [`Hej ${name}!`])
  }
  await teacher.page.getByText('6 i Minecraft').waitFor(WAIT)

  // what stands on a sign is read by the teacher, who hides it in the world and sees everybody on the map
  await crowd.tell({ do: 'leave', name: 'beboer_0' })
  await crowd.tell({ do: 'join', name: 'beboer_0', host: '127.0.0.1', port: worldPort ?? 0, chunks: true })
  await crowd.ask('beboer_0', 'hjem', ['Velkommen tilbage'])
  const home = (await crowd.tell({ do: 'where', name: 'beboer_0' })) as { x: number; y: number; z: number }
  const spot = { x: Math.floor(home.x) + 1, y: Math.floor(home.y), z: Math.floor(home.z) }
  await teacher.page.getByRole('button', { name: /^Lykkeparken/ }).click()
  // what she builds is seen on the teacher's map at once
  const brick = { ...spot, x: spot.x + 1 }
  await expect.poll(() => colourOnMap(teacher.page, brick), WAIT).not.toBe('')
  const lawn = await colourOnMap(teacher.page, brick)
  await crowd.tell({ do: 'place', name: 'beboer_0', at: brick, block: 'red_wool' })
  await expect.poll(() => colourOnMap(teacher.page, brick), WAIT).not.toBe(lawn)
  await teacher.page.getByText('Hvem er hvor?').click()
  await teacher.page
    .getByRole('listitem')
    .filter({ hasText: /Byggefelt \d.*Asta/ })
    .waitFor(WAIT)
  await picture(teacher.page, 'teacher-map')
  await crowd.tell({ do: 'sign', name: 'beboer_0', at: spot, lines: ['Vores', 'bytterum', '', ''] })
  await teacher.page.getByText('Skrevet af Asta').waitFor(WAIT)
  await teacher.page.getByText(/elev(er)? på kortet/).waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await teacher.page.getByRole('button', { name: /^Skjul skiltet/ }).click()
  await teacher.page.getByText('Skjult i Minecraft').waitFor(WAIT)
  await teacher.page.getByText('Byggefelter').click()
  await teacher.page.getByRole('button', { name: 'Skjul på storskærm og kort: byggefelt 1' }).click()
  await teacher.page.getByText('Skjult for klassen').waitFor(WAIT)
  await teacher.page.getByText('1 skilt i Minecraft').scrollIntoViewIfNeeded()
  await picture(teacher.page, 'teacher-world')

  // the lesson comes to the proposals; one is asked question by question in the chat
  await teacher.page.getByRole('button', { name: 'Begynd timen' }).click()
  await teacher.page.getByText('Hvem er her i dag?').waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-begin')
  await teacher.page.getByRole('button', { name: 'Begynd med 6 elever' }).click()
  // three times two minutes more, and the lesson would end too late: one press, and it ends on time again
  for (let press = 0; press < 3; press += 1) await teacher.page.getByRole('button', { name: /^\+2 min/ }).click()
  await teacher.page.getByText(/Timen slutter \d+ minutter for sent/).waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-late')
  await teacher.page.getByRole('button', { name: 'Gør det', exact: true }).first().click()
  await teacher.page.getByText(/Timen slutter \d+ minutter for sent/).waitFor({ ...WAIT, state: 'detached' })
  for (const step of ['På tur i Lykkeparken', 'Fra idé til forslag']) {
    await teacher.page.getByRole('button', { name: 'Næste trin' }).click()
    await board.page.getByRole('heading', { name: step }).waitFor(WAIT)
    if (step.startsWith('På tur')) {
      await board.page.getByRole('img', { name: /set fra oven/ }).waitFor(WAIT)
      // what is noted in the world is on the board's plan at once, and named for nobody
      await crowd.ask('beboer_1', 'note utrygt her er mørkt om aftenen', ['Noten om det her sted'])
      await crowd.ask('beboer_2', 'note idé et bytterum', ['Noten om det her sted'])
      for (const words of ['her er mørkt om aftenen', 'et bytterum']) await board.page.getByText(words).waitFor(WAIT)
      await expect.poll(() => colourOnMap(board.page, { x: 0, z: 12 }), WAIT).not.toBe('')
      // the first area is hidden: what stands there is on the teacher's map alone
      expect(await colourOnMap(board.page, { x: -106, z: -20 })).toBe('')
      expect(await colourOnMap(teacher.page, { x: -106, z: -20 })).not.toBe('')
      await picture(board.page, 'projector-walk')
      expect(await violations(board.page)).toEqual([])
    }
  }
  await crowd.ask('beboer_0', 'forslag', ['Hvad skal forslaget hedde?'])
  await crowd.ask('beboer_0', 'Flere lamper på den mørke sti', ['Hvorfor er det en god idé?'])
  await crowd.ask('beboer_0', 'Så man tør gå der om aftenen', ['Hvad koster det'])
  await crowd.ask('beboer_0', '6000', ['nummer 1'])
  await teacher.page.getByText('Flere lamper på den mørke sti').first().waitFor(WAIT)

  // all vote in private, and one tries once more on the page
  await opensPoll(teacher.page, 1)
  await board.page.getByText('0 af 6 stemmer').first().waitFor(WAIT)
  await Promise.all(
    players.map(({ player }, at) => crowd.ask(player, at < 4 ? 'ja' : 'nej', ['Din stemme er i kassen'])),
  )
  await board.page.getByText('6 af 6 stemmer').first().waitFor(WAIT)
  await picture(board.page, 'projector-poll')
  expect(await violations(board.page)).toEqual([])
  const asta = await studentComesIn(browser, url, joinCode, keys.Asta ?? '')
  await asta.page.getByText('Din seddel ligger i kassen').waitFor(WAIT)
  expect(await asta.page.getByRole('button', { name: 'Ja', exact: true }).count()).toBe(0)
  const again = await asta.page.evaluate(async (base) => {
    const me = await (await fetch(`${base}/api/me?face=student`)).json()
    const view = await (await fetch(`${base}/api/classes/${me.class}`)).json()
    const sent = await fetch(`${base}/api/classes/${me.class}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'da' },
      body: JSON.stringify({
        id: '11111111-1111-4111-8111-111111111111',
        command: 'ballot.cast',
        payload: { poll: view.poll.id, choice: 'against' },
      }),
    })
    return sent.json()
  }, url)
  expect(again).toMatchObject({
    ok: false,
    error: {
      code: 'ballot.none-left',
      message: 'Det, du stemte første gang, er talt med. Du har ikke flere stemmer i denne afstemning.',
    },
  })

  await teacher.page.getByRole('button', { name: 'Luk og vis resultat' }).click()
  await board.page.getByText('Forslaget er vedtaget.').first().waitFor(WAIT)
  await board.page.getByText('4 ja, 2 nej').first().waitFor(WAIT)
  await picture(board.page, 'projector-result')
  await picture(teacher.page, 'teacher-lesson')
  // the papers are shown when the teacher says so, and not before
  expect(await board.page.getByText('Alle sedler i kassen').count()).toBe(0)
  await teacher.page.getByRole('button', { name: 'Vis alle sedler' }).click()
  await teacher.page.getByRole('button', { name: 'Vis dem' }).click()
  await board.page.getByText('Alle sedler i kassen').waitFor(WAIT)
  expect(await board.page.getByRole('listitem').filter({ hasText: 'nej' }).count()).toBe(2)
  await picture(board.page, 'projector-papers')
  await asta.page.getByText('Forslaget er vedtaget.').first().waitFor(WAIT)
  expect(await violations(board.page)).toEqual([])
  expect(await violations(teacher.page)).toEqual([])
  expect([...teacher.troubles, ...board.troubles, ...asta.troubles]).toEqual([])

  // gone is gone: class and world
  const { id } = await papers(url, teacher.page)
  const deleted = await teacher.page.evaluate(
    async ([base, klass]) => (await fetch(`${base}/api/classes/${klass}`, { method: 'DELETE' })).status,
    [url, id],
  )
  expect(deleted).toBe(204)
  for (const one of [teacher, board, asta]) await one.page.context().close()
  await program.stop()
  program = undefined
})

test('the same class without Minecraft: the page alone carries the vote', async () => {
  // left running when the story before broke off
  await program?.stop()
  program = await startProgram({ WORLDS: '0' })
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, NAMES)
  const { joinCode, keys } = await papers(url, teacher.page)
  const board = await projectorShows(browser, url, joinCode)
  const students = await Promise.all(NAMES.map((name) => studentComesIn(browser, url, joinCode, keys[name] ?? '')))
  await teacher.page.getByText('6 på siden').waitFor(WAIT)
  // what a weak network has to carry before anybody can begin
  for (const { page, most } of [
    { page: students[0]!.page, most: 200 },
    { page: board.page, most: 200 },
    { page: teacher.page, most: 300 },
  ]) {
    const kilobytes = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('.js'))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0) / 1024,
    )
    expect(kilobytes).toBeGreaterThan(50)
    expect(kilobytes).toBeLessThanOrEqual(most)
  }

  // the walk on the page alone: where, how, why; then the group goes on with it
  const walker = students[2]!.page
  await walker.getByRole('navigation').getByText('På tur').click()
  await walker.getByLabel('Sted', { exact: true }).selectOption({ label: 'Den mørke sti' })
  await walker.getByLabel('Utrygt').check()
  await walker.getByLabel('Hvorfor?').fill('Her er mørkt om aftenen')
  await walker.getByRole('button', { name: 'Aflever noten' }).click()
  await walker.getByText('Tak! Noten er afleveret.').waitFor(WAIT)
  await walker.getByRole('button', { name: 'Den går vi videre med' }).click()
  await walker.getByText('Den går vores gruppe videre med').waitFor(WAIT)
  await picture(walker, 'student-walk')
  expect(await violations(walker)).toEqual([])
  await walker.getByRole('navigation').getByText('Nu').click()

  await proposes(students[0]!.page, 'Et bytterum', 'Så vi kan dele')
  await picture(students[0]!.page, 'student-proposed')
  await teacher.page.getByRole('button', { name: /^Forslag/ }).click()
  await teacher.page.getByText('Et bytterum').first().waitFor(WAIT)
  // the teacher chooses what the meeting takes up
  await teacher.page.getByRole('button', { name: 'Åbn mødet', exact: true }).click()
  await teacher.page.getByRole('checkbox', { name: /Et bytterum/ }).waitFor(WAIT)
  await picture(teacher.page, 'teacher-agenda')
  expect(await violations(teacher.page)).toEqual([])
  await teacher.page.getByRole('button', { name: 'Åbn mødet med 1 forslag' }).click()
  await board.page.getByText('Et bytterum').first().waitFor(WAIT)
  await opensPoll(teacher.page, 1)
  await students[1]!.page.getByRole('heading', { name: 'Hvad stemmer du?' }).waitFor(WAIT)
  await picture(students[1]!.page, 'student-vote')
  expect(await violations(students[1]!.page)).toEqual([])

  // who has just proposed is taken along to the vote
  const choices = ['Ja', 'Nej', 'Ja', 'Nej', 'Ja', 'Nej'] as const
  for (const [at, student] of students.entries()) {
    await votes(student.page, choices[at] ?? 'Blank')
  }
  await board.page.getByText('6 af 6 stemmer').first().waitFor(WAIT)
  await teacher.page.getByRole('button', { name: 'Luk og vis resultat' }).click()
  // a tie is no majority
  await board.page.getByText('Forslaget fik ikke flertal.').first().waitFor(WAIT)
  await board.page.getByText('3 ja, 3 nej').first().waitFor(WAIT)
  await picture(board.page, 'projector-rejected')
  await students[2]!.page.getByText('Forslaget fik ikke flertal.').first().waitFor(WAIT)
  expect(await violations(students[2]!.page)).toEqual([])
  expect([teacher, board, ...students].flatMap((one) => one.troubles)).toEqual([])
  for (const one of [teacher, board, ...students]) await one.page.context().close()
  await program.stop()
  program = undefined
})

test('three lamps are put on the map, seen before the vote, adopted, and built by Lykke while all look', async () => {
  program = await startProgram()
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, ['Asta'])
  const { joinCode, keys } = await papers(url, teacher.page)
  const asta = await studentComesIn(browser, url, joinCode, keys.Asta ?? '', { width: 1100, height: 900 })
  const board = await projectorShows(browser, url, joinCode)
  const { page } = asta

  // without drawing: which thing, how many and where
  await page.getByRole('navigation').getByText('Forslag').click()
  await page.getByRole('button', { name: /Skriv/ }).first().click()
  await page.getByLabel('Hvad foreslår du?').fill('Skal vi have tre lamper på den mørke sti?')
  await page.getByLabel('Hvorfor er det en god idé?').fill('Man kan ikke se, hvor man går')
  await page.getByRole('button', { name: 'Sæt ting på stedet' }).click()
  await page.getByLabel('Hvor mange?').fill('3')
  await page.getByRole('button', { name: 'Find steder' }).click()
  await page.getByText('Peg først på kortet, hvor det skal være.').waitFor(WAIT)
  const sheet = page.getByRole('dialog').getByRole('img', { name: /set fra oven/ })
  const { width = 0, height = 0 } = (await sheet.boundingBox()) ?? {}
  await sheet.click({ position: { x: width * 0.5, y: height * 0.81 } })
  await page.getByRole('button', { name: 'Find steder' }).click()
  await page.getByText('3. Lampe').waitFor(WAIT)
  expect(await page.getByText('Der er plads', { exact: true }).count()).toBe(3)
  await page.getByText('I alt 36.000 kr.').waitFor(WAIT)
  // moved, turned and removed by the keys alone
  await page.getByRole('button', { name: 'Flyt 3. Lampe mod nord' }).press('Enter')
  await page.getByRole('button', { name: 'Flyt 3. Lampe mod syd' }).press('Enter')
  await page.getByRole('button', { name: 'Drej 2. Lampe' }).press('Enter')
  await page.getByText('I alt 36.000 kr.').waitFor(WAIT)
  await picture(page, 'student-planning')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Gem tingene' }).click()
  await page.getByText('Det skal sættes op: 3 lamper').first().waitFor(WAIT)
  await page.getByRole('button', { name: 'Stil forslaget' }).click()
  await page.getByText('Dit forslag er stillet.').waitFor(WAIT)

  // seen before the vote, on the ballot and on the board
  await teacher.page.getByRole('button', { name: /^Forslag/ }).click()
  await teacher.page.getByText('Pris: 36.000 kr.').first().waitFor(WAIT)
  await opensPoll(teacher.page, 1)
  await page.getByRole('heading', { name: 'Hvad stemmer du?' }).waitFor(WAIT)
  await page.getByText('Se det på stedet').filter({ visible: true }).click(WAIT)
  await page.getByRole('button', { name: 'Med forslaget' }).first().waitFor(WAIT)
  await picture(page, 'student-planned-vote')
  expect(await violations(page)).toEqual([])
  await board.page.getByText('Sådan er det nu').waitFor(WAIT)
  await board.page.getByText('Med forslaget').waitFor(WAIT)
  await picture(board.page, 'projector-before-and-after')
  // who lives alone has both votes
  for (const _vote of [1, 2]) await votes(page, 'Ja')
  await teacher.page.getByRole('button', { name: 'Luk og vis resultat' }).click()

  // decided is built
  await teacher.page.getByRole('button', { name: 'Byg det: forslag 1' }).click(WAIT)
  await teacher.page.getByText('Der er plads til det hele.').waitFor(WAIT)
  await picture(teacher.page, 'teacher-who-builds')
  expect(await violations(teacher.page)).toEqual([])
  await teacher.page.getByRole('button', { name: 'Lykke bygger' }).click()
  await board.page.getByText('Nu står det hele').waitFor({ timeout: 60_000 })
  await picture(board.page, 'projector-built')
  await teacher.page.getByText('3 af 3 ting er bygget').waitFor(WAIT)
  expect([teacher, board, asta].flatMap((one) => one.troubles)).toEqual([])
  for (const one of [teacher, board, asta]) await one.page.context().close()
  await program.stop()
  program = undefined
})
