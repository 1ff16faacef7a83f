import type { Canvas } from '../canvas.ts'
import { DEPTH, UNIT } from './blocks.ts'
import type { Style } from './styles.ts'

type Over = {
  readonly style: Style
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
  /** The first layer above the top storey's ceiling. */
  readonly top: number
}

export function buildRoof(canvas: Canvas, over: Over): void {
  if (over.style.roof.kind === 'pitched') buildPitched(canvas, over, over.style.roof)
  else buildFlat(canvas, over, over.style.roof)
}

function buildPitched(
  canvas: Canvas,
  { style, west, east, north, top }: Over,
  { tiles, ridge, chimney }: Extract<Style['roof'], { kind: 'pitched' }>,
): void {
  for (let rise = 0; rise <= 6; rise += 1) {
    const y = top + rise
    const [from, to] = [north - 1 + rise, north + DEPTH - rise]
    canvas.fill([west - 1, y, from], [east + 1, y, from], `${tiles}[facing=south]`)
    canvas.fill([west - 1, y, to], [east + 1, y, to], `${tiles}[facing=north]`)
    if (from + 1 <= to - 1) {
      canvas.fill([west, y, from + 1], [west, y, to - 1], style.wall)
      canvas.fill([east, y, from + 1], [east, y, to - 1], style.wall)
      canvas.fill([west + 1, y, from + 1], [east - 1, y, to - 1], 'air')
    }
  }
  canvas.fill([west - 1, top + 7, north + 5], [east + 1, top + 7, north + 6], ridge)
  // a round window in each gable
  for (const x of [west, east]) canvas.fill([x, top + 2, north + 5], [x, top + 3, north + 6], 'glass_pane')
  for (let x = west + UNIT / 2; x < east; x += UNIT)
    canvas.fill([x, top + 4, north + 3], [x, top + 8, north + 3], chimney)
}

function buildFlat(
  canvas: Canvas,
  { west, east, north, south, top }: Over,
  { cover, parapet, on }: Extract<Style['roof'], { kind: 'flat' }>,
): void {
  canvas.fill([west, top, north], [east, top, south], cover)
  canvas.border([west, north], [east, south], top, parapet)
  canvas.border([west, north], [east, south], top + 1, `${on === 'sun' ? 'smooth_quartz' : 'andesite'}_slab`)
  for (let x = west + UNIT / 2; x < east; x += UNIT) {
    if (on === 'sun')
      for (const z of [north + 3, north + 6])
        canvas.fill([x - 5, top + 1, z], [x + 4, top + 1, z + 1], 'daylight_detector')
    else {
      canvas.fill([x - 2, top + 1, north + 4], [x + 1, top + 2, north + 7], 'gray_concrete')
      canvas.fill([x + 4, top + 1, north + 5], [x + 4, top + 2, north + 5], 'cobblestone_wall')
    }
  }
}
