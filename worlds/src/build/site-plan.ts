import { crc32, deflateSync } from 'node:zlib'
import { cellIndex } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Average colours of our own, as an architect would draw them; the first that fits a block's name is its colour. */
const COLOURS: readonly (readonly [RegExp, Colour])[] = [
  [/poppy|cornflower|dandelion|daisy|tulip|fern|grass$/, [146, 184, 118]],
  [/red_nether|brick_stairs|brick_slab|bricks|red_terracotta|red_concrete/, [184, 74, 56]],
  [/yellow|sandstone|honey/, [232, 184, 78]],
  [/leaves/, [92, 138, 80]],
  [/grass_block|moss/, [158, 194, 128]],
  [/sand|dirt|gravel|path/, [222, 204, 168]],
  [/water/, [110, 160, 205]],
  [/glass/, [206, 226, 234]],
  [/quartz|white|smooth_stone|birch/, [240, 233, 219]],
  [/lantern|glow|torch/, [250, 214, 110]],
  [/oak|spruce|plank|log|fence/, [140, 108, 70]],
  [/black|coal/, [60, 62, 66]],
  [/green|lime/, [96, 160, 86]],
  [/blue/, [84, 124, 196]],
]
const OTHER: Colour = [140, 140, 136]
/** How much lighter a block is drawn for each metre it stands higher than its neighbour to the north-west. */
const RELIEF = 0.05

/**
 * Draws voxels from above, as a PNG.
 *
 * @param scale - Pixels a block.
 */
export function drawSitePlan(voxels: Voxels, scale: number): Uint8Array {
  const { size } = voxels
  const surface = surfaceOf(voxels)
  const [width, height] = [size.x * scale, size.z * scale]
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let pixelZ = 0; pixelZ < height; pixelZ += 1) {
    for (let pixelX = 0; pixelX < width; pixelX += 1) {
      const colour = surface[Math.floor(pixelZ / scale) * size.x + Math.floor(pixelX / scale)] ?? OTHER
      rows.set(colour, pixelZ * (width * 3 + 1) + 1 + pixelX * 3)
    }
  }
  return png(width, height, rows)
}

/** The colour of the uppermost block of each column, x fastest. */
function surfaceOf({ size, palette, cells }: Voxels): Colour[] {
  const isAir = palette.map((state) => /:(air|barrier|light)\b/.test(state))
  const colours = palette.map((state) => COLOURS.find(([name]) => name.test(state.replace(/\[.*/, '')))?.[1] ?? OTHER)
  const tops = new Int16Array(size.x * size.z)
  for (let z = 0; z < size.z; z += 1) {
    for (let x = 0; x < size.x; x += 1) {
      let y = size.y - 1
      while (y > 0 && isAir[cells[cellIndex(size, x, y, z)] ?? 0]) y -= 1
      tops[z * size.x + x] = y
    }
  }
  return Array.from(tops, (y, at) => {
    const [x, z] = [at % size.x, Math.floor(at / size.x)]
    const beside = x > 0 && z > 0 ? (tops[at - size.x - 1] ?? y) : y
    const light = 1 + RELIEF * Math.max(-4, Math.min(3, y - beside))
    const [red, green, blue] = colours[cells[cellIndex(size, x, y, z)] ?? 0] ?? OTHER
    const lit = (part: number): number => Math.min(255, Math.round(part * light))
    return [lit(red), lit(green), lit(blue)]
  })
}

/** A PNG of eight bits a colour; `rows` begin with their filter's number, 0. */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
