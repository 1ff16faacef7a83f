import type { Page } from 'playwright-core'

/** What the map is a picture of: block coordinates of its north-west corner. */
const CORNER = { x: -128, z: -128 }

/** The colour of a column of the world on the map that is shown, `red green blue opacity`; empty while there is none. */
export function colourOnMap(page: Page, at: { readonly x: number; readonly z: number }): Promise<string> {
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[role="img"]')
      const data = canvas?.getContext('2d')?.getImageData(left, top, 1, 1).data
      return data && data[3] === 255 ? [...data].join(' ') : ''
    },
    [at.x - CORNER.x, at.z - CORNER.z] as const,
  )
}
