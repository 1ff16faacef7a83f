import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib'
import { nbt } from '../../voxels/index.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freshFolder } from '../../../test/start.ts'
import { loadTemplate } from '../../template.ts'
import type { Disk } from './disk.ts'
import { openDisk } from './disk.ts'
import { startSaver } from './saver.ts'

const template = await loadTemplate('lykkeparken')
const STONE = 1
let fresh: Awaited<ReturnType<typeof freshFolder>>
const open = (): Promise<Disk> => openDisk(fresh.folder, template)

beforeEach(async () => {
  fresh = await freshFolder()
})
afterEach(() => fresh.remove())

test('a new world is the template, and stays it when it is opened again', async () => {
  const first = await open()
  const again = await open()
  let different = 0
  for (let x = -128; x < 128; x += 1)
    for (let z = -128; z < 128; z += 1)
      for (let y = 60; y < 96; y += 1) different += again.ground.get(x, y, z) === first.ground.get(x, y, z) ? 0 : 1
  expect(different).toBe(0)
})

test('what is built while a save is under way is saved by the next one', async () => {
  const { ground, save } = await open()
  ground.set(1, 70, 1, STONE)
  const saving = save()
  for (let n = 0; n < 40; n += 1) {
    ground.set(n, 71, 1, STONE)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await saving
  expect(ground.dirty).toBeGreaterThan(0)
  await save()
  expect(ground.dirty).toBe(0)
  const again = (await open()).ground
  expect(Array.from({ length: 40 }, (_unused, n) => again.get(n, 71, 1))).toEqual(
    Array.from({ length: 40 }, () => STONE),
  )
})

test('a save that fails loses nothing and does not end saving', async () => {
  const { ground, save } = await open()
  const faults: unknown[] = []
  let broken = true
  const saver = startSaver(
    async () => {
      if (broken) await rm(`${fresh.folder}/region`, { recursive: true, force: true })
      await save()
    },
    5,
    (error) => {
      faults.push(error)
      broken = false
    },
  )
  ground.set(5, 70, 5, STONE)
  while (faults.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(ground.dirty).toBe(1)
  await mkdir(`${fresh.folder}/region`, { recursive: true })
  await saver.stop()
  expect(ground.dirty).toBe(0)
  expect(await readdir(`${fresh.folder}/region`)).toEqual(['r.0.0.mca'])
})

test('half a painting is painted anew', async () => {
  const first = await open()
  await rm(`${fresh.folder}/level.dat`)
  await writeFile(`${fresh.folder}/region/r.0.0.mca`, 'half')
  expect((await open()).ground.get(0, 63, 0)).toBe(first.ground.get(0, 63, 0))
})

test('what a killed save left beside the world is swept away', async () => {
  await open()
  const whole = await readFile(`${fresh.folder}/region/r.0.0.mca`)
  await writeFile(`${fresh.folder}/region/r.0.0.mca.abc.tmp`, whole.subarray(0, 5000))
  await open()
  expect((await readdir(`${fresh.folder}/region`)).filter((file) => file.endsWith('.tmp'))).toEqual([])
})

describe('a region file that is damaged', () => {
  const file = (): string => `${fresh.folder}/region/r.0.0.mca`
  const builtAt = [1, 70, 1] as const
  const other = [-100, 70, -100] as const

  /** Stones in two regions, saved, and then something happens to one of the files. */
  async function built(happens: (bytes: Buffer) => Buffer): Promise<Disk> {
    const { ground, save } = await open()
    ground.set(...builtAt, STONE)
    ground.set(17, 70, 1, STONE)
    ground.set(...other, STONE)
    await save()
    await writeFile(file(), happens(await readFile(file())))
    return open()
  }

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['that is empty', () => Buffer.alloc(0)],
    ['that is something else', () => Buffer.from('no region')],
    ['that ends too early', (bytes) => bytes.subarray(0, 8192)],
  ])('%s is set aside and named; the rest is as it was built', async (_how, happens) => {
    const { ground, damaged } = await built(happens)
    expect(damaged).toEqual([expect.stringMatching(/^r\.0\.0\.mca\.\d+\.damaged$/)])
    expect((await readFile(`${fresh.folder}/region/${damaged[0]}`)).length).toBeLessThan(10_000)
    expect(ground.get(...other)).toBe(STONE)
    // Its columns stand as in the template, and can be built on.
    expect([ground.get(0, 63, 0) === 0, ground.get(...builtAt), ground.set(...builtAt, STONE)]).toEqual([
      false,
      0,
      true,
    ])
    expect((await open()).damaged).toEqual([])
  })

  test('in one column loses that column alone', async () => {
    const { ground, damaged } = await built((bytes) => {
      const at = (bytes.readUInt32BE(0) >>> 8) * 4096
      return Buffer.from(bytes).fill(0xff, at + 20, at + 60)
    })
    expect(damaged).toHaveLength(1)
    expect([ground.get(...builtAt), ground.get(17, 70, 1), ground.get(0, 63, 0) === 0]).toEqual([0, STONE, false])
    expect((await open()).damaged).toEqual([])
  })
})

test('around the world the grass goes on, and nobody can change it', async () => {
  const { ground } = await open()
  expect(ground.get(5000, 63, 5000)).toBe(ground.get(-128, 63, -128))
  expect(ground.set(5000, 64, 5000, STONE)).toBe(false)
  expect(ground.get(5000, 64, 5000)).toBe(0)
})

describe('a world that another Minecraft has saved', () => {
  const level = (): string => `${fresh.folder}/level.dat`

  /** level.dat says it was written by that version. */
  async function levelOf(version: number): Promise<void> {
    const root = nbt.readNbt(gunzipSync(await readFile(level())))
    const data = root['Data']
    if (data?.kind !== 'compound') throw new Error('a level.dat without its data')
    const changed = nbt.compound({ ...data.value, DataVersion: nbt.int(version) })
    await writeFile(level(), gzipSync(nbt.writeNbt('', { Data: changed })))
  }

  test.each([
    [3465, 'world-newer'],
    [2586, 'world-older'],
  ])('(%i) is not opened, and nothing in it is written over', async (version, code) => {
    await open()
    await levelOf(version)
    const before = await readFile(level())
    await expect(open()).rejects.toMatchObject({ code, file: 'level.dat' })
    expect(await readFile(level())).toEqual(before)
    expect((await readdir(`${fresh.folder}/region`)).filter((name) => name.endsWith('.damaged'))).toEqual([])
  })

  test('is found out by one of its columns too, and named by the file', async () => {
    await open()
    const file = `${fresh.folder}/region/r.0.0.mca`
    const bytes = await readFile(file)
    const at = (bytes.readUInt32BE(0) >>> 8) * 4096
    const column = nbt.readNbt(inflateSync(bytes.subarray(at + 5, at + 4 + bytes.readUInt32BE(at))))
    const packed = deflateSync(nbt.writeNbt('', { ...column, DataVersion: nbt.int(3465) }))
    // behind all others, where there is room
    const sectors = Math.ceil((packed.length + 5) / 4096)
    const part = Buffer.alloc(sectors * 4096)
    part.writeUInt32BE(packed.length + 1, 0)
    part.writeUInt8(2, 4)
    part.set(packed, 5)
    bytes.writeUInt32BE(((bytes.length / 4096) << 8) | sectors, 0)
    await writeFile(file, Buffer.concat([bytes, part]))
    await expect(open()).rejects.toMatchObject({ code: 'world-newer', file: 'r.0.0.mca' })
  })

  test('a level.dat that is broken is written anew: there is nothing in it that is not known', async () => {
    const { ground, save } = await open()
    ground.set(1, 70, 1, STONE)
    await save()
    const whole = await readFile(level())
    for (const broken of [Buffer.alloc(0), whole.subarray(0, 40), Buffer.from('noget andet')]) {
      await writeFile(level(), broken)
      expect((await open()).ground.get(1, 70, 1)).toBe(STONE)
      expect(await readFile(level())).toEqual(whole)
    }
  })
})
