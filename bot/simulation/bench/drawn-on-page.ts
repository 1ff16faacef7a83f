import type { Position } from '@jagten/worlds/geometry'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findChromium } from '../../../scripts/chromium.ts'
import type { Crowd } from '../../src/rehearsal/crowd-process.ts'
import { PASSWORD } from '../program.ts'
import type { Teacher } from '../../src/rehearsal/teacher.ts'
import { clock, pause, spread } from './rows.ts'
import type { Row } from './rows.ts'

const MEASURED = 20
/** Every builder places a block so often. */
const BUILD_MS = 1_000
const DRAWN_WITHIN_MS = 5_000
/** Rows of an area, counted from where one comes in: the one that is measured, and those the others build in. */
const [OWN_ROW, OTHERS_ROW] = [2, 4]

/**
 * A block a student places → the frame in which the teacher's map shows it, while all of them build. No rows on a machine
 * without a browser.
 */
export async function drawnOnPage(
  url: string,
  teacher: Teacher,
  crowd: Crowd,
  names: readonly string[],
): Promise<Row[]> {
  const executablePath = findChromium()
  if (executablePath === null) return []
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await openMap(
      await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'da-DK' }),
      url,
      teacher,
    )
    const builders = await Promise.all(names.map((name) => comesHome(crowd, name)))
    const [first, ...others] = builders
    if (!first) return []
    let isOver = false
    const building = others.map(async ({ name, cell }, at) => {
      await pause((at * BUILD_MS) / others.length)
      for (let turn = 0; !isOver; turn += 1) {
        const to = cell((turn % 7) - 3, OTHERS_ROW + (Math.floor(turn / 7) % 2))
        await crowd.tell(turn % 28 < 14 ? { do: 'place', name, at: to, block: 'bricks' } : { do: 'dig', name, at: to })
        await pause(BUILD_MS)
      }
    })
    const took: number[] = []
    for (let turn = 0; turn < MEASURED; turn += 1) {
      const at = first.cell((turn % 7) - 3, OWN_ROW - (Math.floor(turn / 7) % 2))
      const isThere = turn >= 14
      const drawn = drawnAt(page, at)
      // the page looks before the block is placed
      await page.evaluate(() => new Promise(requestAnimationFrame))
      const placedAt = clock()
      await crowd.tell(
        isThere ? { do: 'dig', name: first.name, at } : { do: 'place', name: first.name, at, block: 'red_wool' },
      )
      took.push((await drawn) - placedAt)
      await pause(BUILD_MS / 4)
    }
    isOver = true
    await Promise.all(building)
    return spread(`block placed → drawn on the page, ${names.length} building`, took)
  } finally {
    await browser.close()
  }
}

async function openMap(page: Page, url: string, teacher: Teacher): Promise<Page> {
  await page.request.post(`${url}/api/login`, { data: { password: PASSWORD } })
  await page.goto(`${url}/laerer?klasse=${teacher.id}`)
  await page.getByRole('button', { name: /^Lykkeparken/ }).click()
  await page.waitForFunction(
    () => (document.querySelector('canvas')?.getContext('2d')?.getImageData(128, 140, 1, 1).data[3] ?? 0) > 0,
  )
  return page
}

/** Goes to the group's area; `cell` names one of it, so many blocks aside and ahead of where one comes in. */
async function comesHome(crowd: Crowd, name: string) {
  const to = (await crowd.tell({ do: 'where', name })) as Position
  // whoever strolls stands still first
  await crowd.tell({ do: 'walk', name, to })
  await crowd.ask(name, 'hjem', ['Velkommen tilbage'])
  const { x, y, z } = (await crowd.tell({ do: 'where', name })) as Position
  // areas lie north and south of the road they are entered from
  const ahead = z < 0 ? -1 : 1
  const cell = (aside: number, row: number): Position => ({
    x: Math.floor(x) + aside,
    y: Math.floor(y),
    z: Math.floor(z) + ahead * row,
  })
  return { name, cell }
}

/** When the column looks otherwise on the map than now, by the clock of this machine. */
function drawnAt(page: Page, { x, z }: Position): Promise<number> {
  return page.evaluate(
    ([left, top, most]) =>
      new Promise<number>((resolve, reject) => {
        const context = document.querySelector('canvas')?.getContext('2d')
        const read = (): string => context?.getImageData(left, top, 1, 1).data.join(' ') ?? ''
        const before = read()
        const late = performance.now() + most
        const look = (): void => {
          if (read() !== before) resolve(performance.timeOrigin + performance.now())
          else if (performance.now() > late) reject(new Error('the block was not drawn'))
          else requestAnimationFrame(look)
        }
        look()
      }),
    [x + 128, z + 128, DRAWN_WITHIN_MS] as const,
  )
}
