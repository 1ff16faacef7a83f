import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Drawn by the processor, while others use it too. */
export const WAIT = { timeout: 120_000 }

const scene = (page: Page) => page.locator('canvas[data-drawn]')

/** Waits until the picture is whole and nothing more is drawn. */
async function isDrawn(page: Page): Promise<void> {
  await page.locator('canvas[data-drawn][aria-busy="false"]').waitFor(WAIT)
  let before = ''
  await expect
    .poll(
      async () => {
        const last = before
        before = (await scene(page).getAttribute('data-drawn')) ?? ''
        return before === last
      },
      { ...WAIT, interval: 700 },
    )
    .toBe(true)
}

/** The picture as it is on the screen: how many colours are in it, how bright it is (0 to 255), and itself. */
export async function seen(page: Page): Promise<{ colours: number; brightness: number; png: string }> {
  await isDrawn(page)
  const png = (await scene(page).screenshot()).toString('base64')
  return page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    const colours = new Set<number>()
    let sum = 0
    for (let at = 0; at < data.length; at += 4) {
      colours.add((data[at]! >> 3) * 1024 + (data[at + 1]! >> 3) * 32 + (data[at + 2]! >> 3))
      sum += data[at]! + data[at + 1]! + data[at + 2]!
    }
    return { colours: colours.size, brightness: sum / (data.length / 4) / 3, png }
  }, png)
}
