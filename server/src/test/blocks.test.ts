import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBuilding } from '../../../worlds/src/schematics/index.ts'
import { size } from '../../../worlds/src/geometry/index.ts'
import type {
  AreaBlocksHead,
  AreaDetail,
  BlockPast,
  BlockTold,
  BlocksFrame,
  CellBuilder,
  ColumnPast,
  CommonDetail,
  TeacherView,
  Figure,
} from '../../contract/index.ts'
import { FELT_1, LAWN, openPark, packed } from './park.ts'

let park: Awaited<ReturnType<typeof openPark>>
let asta: string
beforeAll(async () => {
  park = await openPark()
  asta = await park.klass.join('Asta')
}, 60_000)
afterAll(() => park?.close())

/** Each test has cells of its own on the lawn, one beside the other: there and back again, row by row. */
let row = 0
const fresh = () => {
  row += 1
  const [step, line] = [row % 24, Math.floor(row / 24)]
  return { x: LAWN.x - 12 + (line % 2 === 0 ? step : 23 - step), y: LAWN.y, z: LAWN.z - 3 - line }
}
const build = (block: string, at: { x: number; y: number; z: number }, cookie?: string) =>
  park.klass.send('area.build', { area: FELT_1.id, cells: [{ ...at, block }] }, cookie)
const get = async <T>(path: string, cookie = park.school.teacherCookie): Promise<{ status: number; body: T }> => {
  const { status, body } = await park.school.call('GET', `/api/classes/${park.klass.id}/${path}`, undefined, { cookie })
  return { status, body: typeof body === 'string' && body.startsWith('[') ? JSON.parse(body) : body }
}
const past = async (at: { x: number; y: number; z: number }) =>
  (await get<BlockPast[]>(`blocks?x=${at.x}&y=${at.y}&z=${at.z}`)).body
/** What stood in a cell of the first area in a version. */
async function stood(version: string, at: { x: number; y: number; z: number }): Promise<string> {
  const { box, palette, cells } = await packed<AreaBlocksHead>(park, `areas/felt-1/versions/${version}`, asta)
  const { x, z } = size(box)
  return palette[cells[((at.y - box.min.y) * z + at.z - box.min.z) * x + at.x - box.min.x]!]!
}
/** The stands of who walks on a page; a resident's is clothed and bears a name. */
const walkersSeenBy = ({ stands }: Awaited<ReturnType<typeof park.join>>) =>
  [...stands.values()].filter(({ name, wears }) => name === null || wears.length === 0)
const studentId = async (name: string) => (await park.klass.view()).students.find((one) => one.name === name)!.id
const until = async (what: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`waited in vain for ${what.toString().slice(0, 120)}`)
}

describe('what a student builds in the world', () => {
  test('is drawn on a page that looks, and the teacher sees whose it is', async () => {
    const page = await park.klass.connect('teacher', { cookie: park.school.teacherCookie })
    const frames: BlocksFrame[] = []
    page.socket.on('blocks', (frame: BlocksFrame) => frames.push(frame))
    page.socket.emit('watch', true)
    const player = await park.join('Asta')
    player.place(LAWN, 'oak_planks')
    await until(() => frames.some(({ states }) => states.includes('minecraft:oak_planks')))
    expect(await park.stands(LAWN)).toBe('minecraft:oak_planks')
    await until(async () => (await past(LAWN)).length > 0)
    expect(await past(LAWN)).toEqual([
      {
        at: expect.any(Number),
        by: { kind: 'student', student: await studentId('Asta'), group: expect.any(String) },
        before: 'minecraft:air',
        after: 'minecraft:oak_planks',
        cause: 'hand',
      },
    ])
    page.close()
  })

  test('is no building when a door is opened, and a door somebody went through can be taken back', async () => {
    const at = fresh()
    const player = await park.join('Asta')
    await build('oak_fence_gate[facing=south]', at, asta)
    park.lykke().say(`/tp Asta ${at.x + 0.5} 64 ${at.z + 3.5} 180 0`)
    await player.until(() => player.blockAt(at) === 'oak_fence_gate' && player.position.x === at.x + 0.5)
    player.write('block_place', {
      hand: 0,
      location: at,
      direction: 3,
      cursorX: 0.5,
      cursorY: 0.5,
      cursorZ: 0.5,
      insideBlock: false,
    })
    await until(async () => (await park.stands(at)).includes('open=true'))
    expect(await past(at)).toHaveLength(1)
    expect(await park.klass.send('area.undo', { area: FELT_1.id }, asta)).toMatchObject({ ok: true, restored: 1 })
    expect(await park.stands(at)).toBe('minecraft:air')
  })
})

describe('a block that is pointed at in the world', () => {
  const asked = (player: string, at: object, before: object): Promise<BlockTold | null> =>
    park.bot.socket.timeout(5000).emitWithAck('pointed', { player, at, before })
  const above = (at: { x: number; y: number; z: number }) => ({ ...at, y: at.y + 1 })

  test('is told of to the teacher’s player, and to nobody else', async () => {
    const at = fresh()
    await build('stone', at, asta)
    await build('bricks', at, asta)
    expect(await asked('Asta', at, above(at))).toBe(null)
    expect(await asked('Larer', at, above(at))).toBe(null)
    park.bot.socket.emit('players', ['Larer'])
    await until(async () => (await park.klass.view()).strangers.includes('larer'))
    await park.klass.must('teacher.tie', { player: 'Larer' })
    expect((await park.klass.view()).ownPlayers).toEqual(['Larer'])
    expect((await park.klass.view()).strangers).toEqual([])
    const { group } = (await park.klass.view()).students.find(({ name }) => name === 'Asta')!
    const by = { kind: 'student', name: 'Asta', group }
    const told = { at: expect.any(Number), by, cause: 'page' }
    expect(await asked('larer', at, above(at))).toEqual({
      of: 'block',
      past: [
        { ...told, before: 'minecraft:stone', after: 'minecraft:bricks' },
        { ...told, before: 'minecraft:air', after: 'minecraft:stone' },
      ],
    })
    // the ground under it was never changed, and something has stood on it
    const ground = { ...at, y: at.y - 1 }
    expect(await asked('Larer', ground, at)).toMatchObject({ of: 'before', past: [{ after: 'minecraft:bricks' }, {}] })
    expect(await asked('Larer', ground, { ...ground, y: ground.y - 1 })).toEqual({ of: 'block', past: [] })
    await park.klass.must('teacher.untie', { player: 'Larer' })
    expect(await asked('Larer', at, above(at))).toBe(null)
    park.bot.socket.emit('players', [])
  })

  test.each([[null], [{}], [{ player: 'Larer', at: { x: 0.5, y: 1, z: 1 }, before: { x: 0, y: 1, z: 1 } }]])(
    'is not told of when %j is asked',
    async (asked) => {
      expect(await park.bot.socket.timeout(5000).emitWithAck('pointed', asked as never)).toBe(null)
    },
  )
})

describe('who walks on a page', () => {
  const stands = (x: number) => ({ at: [x, 64, -10], yaw: 90 })
  const look = (player: Awaited<ReturnType<typeof park.join>>) =>
    walkersSeenBy(player).map(({ at, name, isInTheWay, wears }) => ({
      x: at.x,
      y: at.y,
      name,
      isInTheWay,
      wears,
    }))
  const figureAt = (x: number) => [
    {
      x,
      y: 64,
      name: null,
      isInTheWay: false,
      wears: ['leather_boots', 'leather_leggings', 'leather_chestplate', 'player_head'],
    },
    { x, y: 65.8, name: 'Bo', isInTheWay: false, wears: [] },
  ]

  test('stands in the world as a figure with a name, for who is there and who comes later, walks, and is gone', async () => {
    const here = await park.join('Asta')
    const page = await park.klass.connect('student', { cookie: await park.klass.join('Bo') })
    page.socket.emit('stands', stands(-100))
    await until(() => walkersSeenBy(here).length === 2)
    await expect.poll(() => look(here)).toEqual(figureAt(-100))
    const later = await park.join(park.outsider === 'Bo' ? 'Carla' : park.outsider)
    await expect.poll(() => look(later)).toEqual(figureAt(-100))
    page.socket.emit('stands', stands(-98.5))
    for (const player of [here, later]) await expect.poll(() => look(player)).toEqual(figureAt(-98.5))
    page.close()
    for (const player of [here, later]) await expect.poll(() => look(player)).toEqual([])
  })

  test('and plays too stands there once, as the player', async () => {
    const asta = await park.join('Asta')
    await park.join('Emil')
    const connect = async (name: string) => park.klass.connect('student', { cookie: await park.klass.join(name) })
    const [emil, bo] = [await connect('Emil'), await connect('Bo')]
    let told: readonly Figure[] = []
    bo.socket.on('figures', (figures: readonly Figure[]) => (told = figures))
    bo.socket.emit('watchFigures', true)
    park.bot.socket.emit('players', ['emil'])
    park.bot.socket.emit('positions', { Emil: [1, 64, 1] })
    await expect.poll(() => told).toMatchObject([{ name: 'Emil', from: 'world' }])
    emil.socket.emit('stands', stands(-90))
    // the answer comes after where the page stands was heard
    await emil.send('floor.leave', {})
    bo.socket.emit('stands', stands(-100))
    await expect.poll(() => look(asta)).toEqual(figureAt(-100))
    await expect
      .poll(() => told.map(({ name, from }) => `${name} ${from}`).toSorted())
      .toEqual(['Bo page', 'Emil world'])
    park.bot.socket.emit('players', [])
    for (const one of [emil, bo]) one.close()
    await expect.poll(() => look(asta)).toEqual([])
  })
})

describe('what is built on a page', () => {
  test('stands in the world when it is answered', async () => {
    const at = fresh()
    expect(await build('bricks', at, asta)).toMatchObject({ ok: true, restored: 1, kept: 0 })
    expect(await park.stands(at)).toBe('minecraft:bricks')
  })

  test('stands once, however often the same letter comes', async () => {
    const at = fresh()
    const id = crypto.randomUUID()
    const letter = () =>
      park.klass.send('area.build', { area: FELT_1.id, cells: [{ ...at, block: 'stone' }] }, asta, id)
    expect(await Promise.all([letter(), letter()])).toMatchObject([{ ok: true }, { ok: true }])
    await letter()
    expect(await past(at)).toHaveLength(1)
  })

  test.each([
    ['outside the area', { x: 0, y: 64, z: 0 }, 'stone', 'area.outside'],
    ['with a block there is not', LAWN, 'chocolate', 'block.unknown'],
    ['with a state that cannot be', LAWN, 'oak_stairs[facing=up]', 'block.unknown'],
    ['with what bursts', LAWN, 'tnt', 'block.forbidden'],
    ['with what runs', LAWN, 'water', 'block.forbidden'],
  ])('is refused whole %s', async (_where, at, block, code) => {
    const good = fresh()
    const answer = await park.klass.send(
      'area.build',
      {
        area: FELT_1.id,
        cells: [
          { ...good, block: 'stone' },
          { ...at, block },
        ],
      },
      asta,
    )
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await park.stands(good)).toBe('minecraft:air')
  })

  test('joins up as under a hand: fences with fences, and they let go again; nothing outside the area', async () => {
    const first = fresh()
    const at = (step: number) => ({ ...first, z: first.z - 6 + step })
    await build('oak_fence', at(0), asta)
    expect(await build('oak_fence', at(1), asta)).toMatchObject({ ok: true, restored: 1, kept: 0 })
    const sides = async (step: number) =>
      [...(await park.stands(at(step))).matchAll(/(\w+)=true/g)].map(([, side]) => side)
    expect([await sides(0), await sides(1)]).toEqual([['south'], ['north']])
    await build('air', at(1), asta)
    expect(await sides(0)).toEqual([])
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    expect([await sides(0), await sides(1)]).toEqual([['south'], ['north']])
    // one beyond the line stays as it is
    const edge = { x: FELT_1.box.max.x, y: 66, z: first.z }
    const beyond = { ...edge, x: edge.x + 1 }
    park.lykke().say(`/setblock ${beyond.x} ${beyond.y} ${beyond.z} oak_fence`)
    await until(async () => (await park.stands(beyond)).includes('oak_fence'))
    await build('oak_fence', edge, asta)
    expect([
      (await park.stands(edge)).includes('east=true'),
      (await park.stands(beyond)).includes('west=true'),
    ]).toEqual([true, false])
    park.lykke().say(`/setblock ${beyond.x} ${beyond.y} ${beyond.z} air`)
    await until(async () => (await park.stands(beyond)) === 'minecraft:air')
  })

  test('is taken back by who built it, one stroke after the other, and by nobody else', async () => {
    const [one, other] = [fresh(), fresh()]
    await build('glass', one, asta)
    await build('sandstone', other, asta)
    expect(await park.klass.send('area.undo', { area: FELT_1.id, by: await studentId('Bo') }, asta)).toMatchObject({
      ok: false,
      error: { code: 'area.not-own-work' },
    })
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    expect([await park.stands(one), await park.stands(other)]).toEqual(['minecraft:glass', 'minecraft:air'])
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    expect(await park.stands(one)).toBe('minecraft:air')
  })

  test('stays where somebody else has built since, and the teacher is told how much before', async () => {
    const [hers, shared] = [fresh(), fresh()]
    const from = Date.now()
    await build('stone', hers, asta)
    await build('stone', shared, asta)
    await build('bricks', shared)
    const undo = { area: FELT_1.id, by: await studentId('Asta'), from }
    const inArea = ({ x, z }: typeof hers) => ({ x: x - FELT_1.box.min.x, z: z - FELT_1.box.min.z })
    const look = () => park.klass.send('area.undo', { ...undo, preview: true })
    const would = {
      added: 0,
      removed: 1,
      changed: 0,
      columns: [{ ...inArea(hers), mark: 'removed' }],
      stays: [inArea(shared)],
    }
    expect(await look()).toEqual({ ok: true, version: expect.any(Number), restored: 1, kept: 1, would })
    expect(await look()).toMatchObject({ would })
    expect(await park.stands(hers)).toBe('minecraft:stone')
    expect(await park.klass.send('area.undo', undo)).toMatchObject({ restored: 1, kept: 1 })
    expect([await park.stands(hers), await park.stands(shared)]).toEqual(['minecraft:air', 'minecraft:bricks'])
  })
})

describe('a thing of the price list', () => {
  const place = (thing: string, where: object) =>
    park.klass.send('area.place', { area: FELT_1.id, thing, ...where } as never, asta)
  const free = { x: LAWN.x, y: 64, z: LAWN.z + 8 }

  test('stands whole, costs its price, and is taken back whole', async () => {
    const before = (await get<AreaDetail>('areas/felt-1')).body.bill
    expect(await place('bench', { at: free, facing: 'south' })).toMatchObject({ ok: true, kept: 0 })
    const { bill } = (await get<AreaDetail>('areas/felt-1', asta)).body
    const [bench] = bill.lines.filter(({ kind }) => kind === 'bench')
    expect(bench).toMatchObject({ count: 1 })
    expect(bill.total).toBe(before.total + bench!.price)
    expect(bill.homes).toBeGreaterThan(150)
    expect(await place('bench', { at: free, facing: 'south' })).toMatchObject({ error: { code: 'thing.in-the-way' } })
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    expect((await get<AreaDetail>('areas/felt-1')).body.bill).toEqual(before)
  })

  test('stands where one looks, its front towards who put it there', async () => {
    const from = { x: free.x + 0.5, y: 64, z: free.z + 4.5 }
    expect(await place('bench', { from, look: { yaw: 180, pitch: 35 } })).toMatchObject({ ok: true })
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    expect(await place('bench', { from, look: { yaw: 180, pitch: -40 } })).toMatchObject({
      error: { code: 'thing.looks-nowhere' },
    })
  })

  test.each([
    ['on thin air', 'bench', { ...free, y: 70 }, 'thing.no-ground'],
    ['half outside the area', 'bench', { x: -122, y: 64, z: -38 }, 'thing.outside'],
    ['that nobody sells', 'spaceship', free, 'thing.unknown'],
  ])('is refused %s', async (_what, thing, at, code) => {
    expect(await place(thing, { at, facing: 'east' })).toMatchObject({ ok: false, error: { code } })
  })

  test('is in the list everybody may read, and the common land has a bill of its own', async () => {
    const { things } = (await park.school.call('GET', '/api/prices')).body
    expect(things.map(({ id }: { id: string }) => id)).toContain('lamp')
    expect((await get<CommonDetail>('areas/common', asta)).body.bill.total).toBe(0)
  })

  test('is a part of what the class has built for, as is whatever stands on other areas', async () => {
    const spent = async () => (await get<CommonDetail>('areas/common', asta)).body.spent
    const total = async (area: string) => (await get<AreaDetail>(`areas/${area}`)).body.bill.total
    const [before, first, second] = [await spent(), await total('felt-1'), await total('felt-2')]
    await place('bench', { at: free, facing: 'south' })
    const { box } = (await get<AreaDetail>('areas/felt-2')).body
    await park.klass.must('area.build', { area: 'felt-2', cells: [{ ...box.max, block: 'bricks' }] })
    const [bench, bricks] = [(await total('felt-1')) - first, (await total('felt-2')) - second]
    expect([bench > 0, bricks > 0, await spent()]).toEqual([true, true, before + bench + bricks])
    await park.klass.must('area.undo', { area: FELT_1.id }, asta)
    await park.klass.must('area.build', { area: 'felt-2', cells: [{ ...box.max, block: 'air' }] })
    expect(await spent()).toBe(before)
  })
})

describe('a column of blocks', () => {
  const pastOf = async ({ x, z }: { x: number; z: number }) => (await get<ColumnPast[]>(`blocks?x=${x}&z=${z}`)).body

  test('tells of its topmost block, and of what is gone above it', async () => {
    const at = fresh()
    await build('stone', at, asta)
    await build('bricks', { ...at, y: at.y + 1 })
    const kinds = { before: null, after: { da: expect.any(String) } }
    expect(await pastOf(at)).toMatchObject([{ y: at.y + 1, by: { kind: 'teacher' }, after: 'minecraft:bricks', kinds }])
    await build('air', { ...at, y: at.y + 1 })
    expect((await pastOf(at)).map(({ y, after }) => [y - at.y, after])).toEqual([
      [1, 'minecraft:air'],
      [1, 'minecraft:bricks'],
      [0, 'minecraft:stone'],
    ])
  })

  test('outside the ground tells nothing, and one that is no number is refused', async () => {
    expect(await pastOf({ x: 90_000, z: 0 })).toEqual([])
    expect((await get('blocks?x=1&z=her')).status).toBe(400)
  })
})

describe('an area', () => {
  test('becomes what it was in a version, in one click, and that can be taken back', async () => {
    const at = fresh()
    await build('gold_block', at)
    await park.klass.must('area.save', { area: FELT_1.id, label: 'Med guld' }, asta)
    await build('air', at)
    const { versions } = (await get<AreaDetail>('areas/felt-1', asta)).body
    const version = versions.find(({ label }) => label === 'Med guld')!
    const restored = await park.klass.send('area.restore', { area: FELT_1.id, version: version.id }, asta)
    expect(restored).toMatchObject({ ok: true, work: expect.any(String) })
    const { work } = restored as { work: string }
    expect(await park.stands(at)).toBe('minecraft:gold_block')
    expect((await park.klass.send('area.undo', { area: FELT_1.id }, asta)).ok).toBe(true)
    expect(await park.stands(at)).toBe('minecraft:air')
    // that it was taken back is taken back as well, by its own work
    const again = (await park.klass.send('area.restore', { area: FELT_1.id, version: version.id })) as { work: string }
    expect(again.work).not.toBe(work)
    const undone = (await park.klass.send('area.undo', { area: FELT_1.id, work: again.work })) as { work: string }
    expect(await park.stands(at)).toBe('minecraft:air')
    expect(await park.klass.send('area.undo', { area: FELT_1.id, work: undone.work })).toMatchObject({ ok: true })
    expect(await park.stands(at)).toBe('minecraft:gold_block')
  })

  test('is fetched block by block as it is and as it was in a version', async () => {
    const at = fresh()
    await build('gold_block', at)
    await park.klass.must('area.save', { area: FELT_1.id, label: 'Til hentning' }, asta)
    await build('air', at)
    const { versions, edition } = (await get<AreaDetail>('areas/felt-1', asta)).body
    const version = versions.find(({ label }) => label === 'Til hentning')!
    expect(await stood(version.id, at)).toBe('minecraft:gold_block')
    expect(await stood('now', at)).toBe('minecraft:air')
    expect((await get<AreaDetail>('areas/felt-1', asta)).body.edition).toBe(edition)
    expect((await get(`areas/felt-1/versions/${crypto.randomUUID()}`, asta)).status).toBe(404)
  })

  test('has names of versions that wait for the teacher where they name somebody', async () => {
    await park.klass.must('area.save', { area: FELT_1.id, label: 'Freja er dum' }, asta)
    const named = async (cookie?: string) =>
      (await get<AreaDetail>('areas/felt-1', cookie)).body.versions.find(({ label }) => label === 'Freja er dum')
    expect(await named(asta)).toMatchObject({ waits: true })
    expect(await named(await park.klass.join(park.mate))).toBeUndefined()
    const { held } = await park.klass.view()
    const [waiting] = held.filter(({ text }) => text === 'Freja er dum')
    expect(waiting).toMatchObject({ where: 'version', why: 'names', by: await studentId('Asta') })
    await park.klass.must('text.show', { text: waiting!.id })
    expect(await named(asta)).toMatchObject({ waits: false })
    expect(await named(await park.klass.join(park.mate))).toBeDefined()
  })

  test('has names of versions that the teacher can hide', async () => {
    await park.klass.must('area.save', { area: FELT_1.id, label: 'Grimt ord' }, asta)
    const labels = async (cookie?: string) =>
      (await get<AreaDetail>('areas/felt-1', cookie)).body.versions.flatMap((one) => (one.label ? [one] : []))
    const saved = (await labels()).find(({ label }) => label === 'Grimt ord')!
    expect((await labels(asta)).find(({ id }) => id === saved.id)).toMatchObject({ label: 'Grimt ord', text: null })
    await park.klass.must('text.hide', { text: saved.text!.id })
    const mate = await park.klass.join(park.mate)
    expect((await labels(mate)).find(({ id }) => id === saved.id)).toBeUndefined()
    expect((await labels()).find(({ id }) => id === saved.id)).toMatchObject({ text: { hidden: true } })
  })

  test('that is being restored goes on when the world is back, and nobody need ask again', async () => {
    const at = fresh()
    await build('gold_block', at)
    await park.klass.must('area.save', { area: FELT_1.id, label: 'Før verden gik' })
    await build('air', at)
    const { versions } = (await get<AreaDetail>('areas/felt-1')).body
    const version = versions.find(({ label }) => label === 'Før verden gik')!.id
    await park.stopWorld()
    expect(await park.klass.send('area.restore', { area: FELT_1.id, version })).toMatchObject({
      ok: false,
      error: { code: 'area.goes-on' },
    })
    expect(await park.klass.send('area.restore', { area: FELT_1.id, version })).toMatchObject({
      error: { code: 'area.busy' },
    })
    await park.startWorld()
    await until(async () => (await park.stands(at)) === 'minecraft:gold_block')
    await until(async () => (await build('air', at)).ok)
  })

  test('is seen into by its group and the teacher alone', async () => {
    const others = await park.klass.join(park.outsider)
    expect((await get('areas/felt-1', others)).status).toBe(403)
    expect((await get('areas/felt-1/versions/now', others)).status).toBe(403)
    expect((await get('areas/felt-1', '')).status).toBe(401)
    expect((await get('blocks?x=1&y=2&z=3', asta)).status).toBe(401)
  })

  test('that the teacher hides is not in what others are sent, and still in what its group is', async () => {
    const at = fresh()
    const others = await park.klass.join(park.outsider)
    await build('bricks', at)
    await park.klass.must('area.hide', { area: FELT_1.id })
    expect(await park.stands(at, others)).toBe('')
    expect(await park.stands(at, asta)).toBe('minecraft:bricks')
    expect(await park.stands(at)).toBe('minecraft:bricks')
    await park.klass.must('area.show', { area: FELT_1.id })
    expect(await park.stands(at, others)).toBe('minecraft:bricks')
  })

  test('says of each block who of the group changed it last, and names nobody else', async () => {
    const by = async (at: { x: number; y: number; z: number }, cookie = asta) =>
      (await get<CellBuilder>(`areas/felt-1/builder?x=${at.x}&y=${at.y}&z=${at.z}`, cookie)).body
    const [hers, teachers, nobodys] = [fresh(), fresh(), fresh()]
    await build('bricks', hers, asta)
    await build('bricks', teachers)
    const mate = await park.klass.join(park.mate)
    expect([await by(hers), await by(hers, mate), await by(teachers), await by(nobodys)]).toEqual([
      { by: { kind: 'me' } },
      { by: { kind: 'student', name: 'Asta' } },
      { by: { kind: 'teacher' } },
      { by: null },
    ])
    // who has moved to another group is not named to the old one
    const { students } = await park.klass.view()
    const { id, household } = students.find(({ name }) => name === park.mate)!
    const outsider = students.find(({ name }) => name === park.outsider)!
    await build('glass', hers, mate)
    expect(await by(hers)).toEqual({ by: { kind: 'student', name: park.mate } })
    expect(household).not.toBe(outsider.household)
    await park.klass.must('household.swap', { students: [id, outsider.id] })
    expect(await by(hers)).toEqual({ by: { kind: 'someone' } })
    await park.klass.must('household.swap', { students: [id, outsider.id] })
    const others = await park.klass.join(park.outsider)
    expect((await get(`areas/felt-1/builder?x=${hers.x}&y=${hers.y}&z=${hers.z}`, others)).status).toBe(403)
    expect((await get('areas/felt-1/builder?x=1&y=oben&z=3', asta)).status).toBe(400)
    expect((await get('areas/felt-1/builder?x=0&y=64&z=0', asta)).status).toBe(400)
  })

  test('that the teacher hides makes the pages that look fetch again, though nobody builds, and not the teacher’s', async () => {
    const look = async (face: 'teacher' | 'student', cookie: string) => {
      const page = await park.klass.connect(face, { cookie })
      const editions: string[] = []
      page.socket.on('blocks', ({ edition }: BlocksFrame) => editions.push(edition))
      await page.socket.emitWithAck('watch', true)
      return { page, editions }
    }
    const others = await park.klass.join(park.outsider)
    const [hers, teachers] = [await look('student', others), await look('teacher', park.school.teacherCookie)]
    await park.klass.must('area.hide', { area: FELT_1.id })
    await until(() => hers.editions.length > 0)
    await park.klass.must('area.show', { area: FELT_1.id })
    await until(() => hers.editions.length > 1)
    expect(new Set(hers.editions).size).toBe(2)
    expect(new Set(teachers.editions).size).toBeLessThanOrEqual(1)
    for (const { page } of [hers, teachers]) page.close()
  })
})

describe('a child who is erased', () => {
  test('leaves what was built, and neither a name in its history nor a word on a sign', async () => {
    const [at, sign] = [fresh(), fresh()]
    // Minecraft lets nobody be called Bo
    const { students } = await park.klass.view()
    const { name } = students.find(({ name: one }) => one.length > 2 && one !== 'Asta' && one !== park.outsider)!
    const words = 'Hemmeligt fra barnet'
    const player = await park.join(name)
    park.lykke().say(`/tp ${name} ${at.x + 0.5} 64 ${at.z + 2.5} 180 0`)
    await player.until(() => player.position.x === at.x + 0.5)
    player.place(at, 'bricks')
    player.place(sign, 'oak_sign')
    await player.until(() => player.blockAt(sign) === 'oak_sign')
    const lines = { text1: words, text2: '', text3: '', text4: '' }
    player.write('update_sign', { location: sign, ...lines })
    await park.bot.send('sign.write', { at: sign, lines: [words, '', '', ''] }, undefined, name)
    await park.klass.must('area.save', { area: FELT_1.id })
    await until(async () => (await past(at)).length > 0)
    await until(() => park.filesHold(words))
    await park.klass.must('roster.erase', { student: await studentId(name) })
    const isForgotten = async (): Promise<boolean> => {
      const [{ by }] = (await past(at)) as [BlockPast]
      return by.kind === 'student' && by.student === null
    }
    await until(isForgotten)
    await until(async () => !(await park.filesHold(words)))
    expect(await park.stands(at)).toBe('minecraft:bricks')
  })
})

describe('after a restart', () => {
  test('of the server, what was built and whose it was is known', async () => {
    const at = fresh()
    await build('stone', at, asta)
    const player = await park.join('Asta')
    const page = await park.klass.connect('student', { cookie: await park.klass.join('Bo') })
    page.socket.emit('stands', { at: [-100, 64, -10], yaw: 0 })
    await until(() => walkersSeenBy(player).length > 0)
    // nobody walks on a page that no server answers
    await park.restartServer(() => until(() => walkersSeenBy(player).length === 0))
    expect(await park.stands(at)).toBe('minecraft:stone')
    expect(await past(at)).toMatchObject([{ by: { kind: 'student', student: await studentId('Asta') } }])
    await until(async () => (await build('glass', at, asta)).ok)
  })

  test('of the server, a letter that comes again builds nothing over what others built since', async () => {
    const at = fresh()
    const id = crypto.randomUUID()
    const letter = () =>
      park.klass.send('area.build', { area: FELT_1.id, cells: [{ ...at, block: 'stone' }] }, asta, id)
    expect(await letter()).toMatchObject({ ok: true, restored: 1 })
    await build('glass', at)
    await park.restartServer()
    await until(async () => (await letter()).ok)
    expect(await park.stands(at)).toBe('minecraft:glass')
  })

  test('of the world, history and world say the same, and what nobody told of is nobody’s', async () => {
    const at = fresh()
    await build('stone', at, asta)
    await park.restartWorld()
    await until(async () => (await build('bricks', at, asta)).ok)
    expect((await past(at)).map(({ after }) => after)).toEqual(['minecraft:bricks', 'minecraft:stone'])
    expect((await park.klass.view()).world.mended).toBe(0)
  })
})

describe('a file', () => {
  const schem = (area: string, more = '') => `/api/classes/${park.klass.id}/areas/${area}.schem${more}`
  const fetched = async (path: string, cookie = asta, body?: Uint8Array) => {
    const response = await fetch(`${park.school.url()}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, 'content-type': 'application/octet-stream' },
      ...(body && { body: Buffer.from(body) }),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    return { status: response.status, bytes, json: text.startsWith('{') ? JSON.parse(text) : null }
  }
  const small = (palette: string[], cells: number[], size = { x: cells.length, y: 1, z: 1 }) =>
    writeBuilding({ size, palette, cells: Uint16Array.from(cells) }, { x: 0, y: 0, z: 0 })

  test('of an area brings it back as it was, where it was, and is one of its versions', async () => {
    const at = fresh()
    await build('emerald_block', at, asta)
    const { bytes } = await fetched(schem('felt-1'))
    await build('air', at, asta)
    expect((await fetched(schem('felt-1', '?preview=1'), asta, bytes)).json).toEqual({
      cells: 1,
      work: null,
      bill: expect.objectContaining({ homes: expect.any(Number) }),
      comparison: {
        added: 1,
        removed: 0,
        changed: 0,
        columns: [{ x: at.x - FELT_1.box.min.x, z: at.z - FELT_1.box.min.z, mark: 'added' }],
      },
      unknown: [],
      leftOut: [],
    })
    expect(await park.stands(at)).toBe('minecraft:air')
    const page = await park.klass.connect<TeacherView>('teacher', { cookie: park.school.teacherCookie })
    const { cells, work } = (await fetched(schem('felt-1'), asta, bytes)).json
    expect(cells).toBe(1)
    const told = () => page.frames.flatMap(({ parts }) => (parts['works'] ?? []) as TeacherView['works'])
    await until(() => told().some(({ progress }) => progress?.from === 'file'))
    page.close()
    expect(await park.stands(at)).toBe('minecraft:emerald_block')
    expect((await past(at))[0]).toMatchObject({ cause: 'import', by: { kind: 'student' } })
    // and goes again when that was not meant
    expect(await park.klass.send('area.undo', { area: FELT_1.id, work }, asta)).toMatchObject({ ok: true })
    expect(await park.stands(at)).toBe('minecraft:air')
  })

  test('puts a building in the middle, on the ground, and of a student’s the forbidden is another block', async () => {
    const file = await small(['minecraft:stone', 'minecraft:tnt'], [0, 1])
    expect((await fetched(schem('felt-1'), asta, file)).json).toMatchObject({
      unknown: [{ name: 'minecraft:tnt', count: 1 }],
    })
    const middle = { x: -107, y: 64, z: -23 }
    expect(await park.stands(middle)).toBe('minecraft:stone')
    expect(await park.stands({ ...middle, x: -106 })).toBe('minecraft:magenta_wool')
  })

  test.each([
    ['nothing', () => new Uint8Array(), 'file.empty'],
    ['no building', () => new TextEncoder().encode('hej med dig'), 'file.not-building'],
    ['cut short', async () => (await fetched(schem('felt-1'))).bytes.slice(0, 300), 'file.damaged'],
    ['larger than the area', () => small(['minecraft:stone'], Array(40).fill(0)), 'area.file-too-large'],
    ['larger than any file may be', () => new Uint8Array(3 * 1024 * 1024), 'file.too-large'],
  ])('that is %s is refused with the reason', async (_what, file, code) => {
    const { status, json } = await fetched(schem('felt-1'), asta, await file())
    expect([status, json.error.code]).toEqual([422, code])
  })

  test('is for the group whose area it is, and in for a step that lets them build', async () => {
    const file = await small(['minecraft:stone'], [0])
    const others = await park.klass.join(park.outsider)
    expect((await fetched(schem('felt-1'), others)).status).toBe(403)
    expect((await fetched(schem('felt-1'), others, file)).status).toBe(403)
    expect((await fetched(schem('felt-1'), '', file)).status).toBe(401)
    await park.klass.must('class.freeze', { on: true })
    expect((await fetched(schem('felt-1'), asta, file)).json.error.code).toBe('class.paused')
    await park.klass.must('class.freeze', { on: false })
  })
})

describe('what the meeting has adopted', () => {
  let at = -12
  /** Lamps on the lawn in the middle of the park, which is everybody's; each test has a row of its own. */
  const row = (count: number) => {
    at += 3
    return Array.from({ length: count }, (_, index) => ({
      thing: 'lamp',
      at: { x: -30 + index * 3, y: 64, z: -70 + at },
      facing: 'south' as const,
    }))
  }
  type Lamp = ReturnType<typeof row>[number]
  const light = ({ at: { x, y, z } }: Lamp) => park.stands({ x, y: y + 3, z })
  const proposal = async () => (await park.klass.view()).proposals.at(-1)!
  async function adopt(things: readonly Lamp[]) {
    await park.klass.must('proposal.submit', { title: 'Lamper', reason: 'Her er mørkt', things: [...things] })
    const { id } = await proposal()
    await park.klass.must('poll.open', { proposal: id, form: 'open' })
    const poll = (await park.klass.view()).polls.at(-1)!.id
    await park.klass.must('ballot.cast', { poll, choice: 'for' }, asta)
    await park.klass.must('poll.close', { poll })
    return id
  }
  const isLit = (state: string) => state.includes('lantern')

  test('is built by Lykke, step by step, and then it is carried out', async () => {
    const lamps = row(2)
    const id = await adopt(lamps)
    expect(await proposal()).toMatchObject({ cost: 24_000, state: 'adopted', works: null })
    await park.klass.must('proposal.build', { proposal: id, by: 'lykke' })
    await until(async () => (await proposal()).state === 'carried-out')
    expect((await Promise.all(lamps.map(light))).every(isLit)).toBe(true)
    expect((await proposal()).works).toEqual({ by: 'lykke', state: 'built', left: 0, done: 2 })
    expect(await past({ ...lamps[0]!.at, y: 67 })).toMatchObject([
      { by: { kind: 'lykke' }, cause: 'works', decision: (await proposal()).number },
    ])
  })

  test('is gone on with after the program was killed in the middle, and nothing is built twice', async () => {
    const lamps = row(3)
    const id = await adopt(lamps)
    await park.klass.must('proposal.build', { proposal: id, by: 'lykke' })
    await until(async () => ((await proposal()).works?.done ?? 0) > 0)
    await park.restartServer()
    await until(async () => (await proposal()).state === 'carried-out')
    expect((await Promise.all(lamps.map(light))).every(isLit)).toBe(true)
    for (const lamp of lamps)
      for (const up of [0, 1, 2, 3]) expect(await past({ ...lamp.at, y: 64 + up })).toHaveLength(1)
  })

  test('is never put over what somebody built there meanwhile, and says what is left', async () => {
    const lamps = row(2)
    const id = await adopt(lamps)
    const { x, y, z } = lamps[0]!.at
    park.lykke().say(`/setblock ${x} ${y + 1} ${z} pink_wool`)
    await until(async () => (await park.stands({ x, y: y + 1, z })) === 'minecraft:pink_wool')
    const look = await park.school.call(
      'POST',
      `/api/classes/${park.klass.id}/works/look`,
      { things: lamps },
      { cookie: asta },
    )
    expect(look.body.things.map(({ state }: { state: string }) => state)).toEqual(['in-the-way', 'free'])
    await park.klass.must('proposal.build', { proposal: id, by: 'lykke' })
    await until(async () => (await proposal()).works?.state === 'stopped')
    expect(await proposal()).toMatchObject({ state: 'adopted', works: { left: 1, done: 1 } })
    expect(await park.stands({ x, y: y + 1, z })).toBe('minecraft:pink_wool')
    expect(await park.stands({ x, y, z })).toBe('minecraft:air')
  })

  test('is put up by the class on a working day, and taken down again with one press', async () => {
    const lamps = row(2)
    const id = await adopt(lamps)
    await park.klass.must('proposal.build', { proposal: id, by: 'class' })
    const help = (nth: number) => park.klass.send('proposal.help-build', { proposal: id, nth }, asta)
    expect(await help(0)).toMatchObject({ ok: true, restored: 4 })
    expect(await help(0)).toMatchObject({ ok: true, restored: 0 })
    await until(async () => (await proposal()).works?.done === 1)
    expect(await past({ ...lamps[0]!.at, y: 67 })).toMatchObject([{ by: { kind: 'student' }, cause: 'works' }])
    expect(await help(1)).toMatchObject({ ok: true, restored: 4 })
    await until(async () => (await proposal()).state === 'carried-out')
    await park.klass.must('proposal.take-down', { proposal: id })
    await until(async () => (await proposal()).works === null)
    expect((await Promise.all(lamps.map(light))).some(isLit)).toBe(false)
    expect((await proposal()).state).toBe('adopted')
  })

  test('is first planned where there is room: along the dark path, and on nobody else’s area', async () => {
    const ask = (body: object) =>
      park.school.call('POST', `/api/classes/${park.klass.id}/works/suggest`, body, { cookie: asta })
    const { body } = await ask({ thing: 'lamp', count: 12, about: { x: 0, z: 80 } })
    expect(body).toMatchObject({ way: 'along' })
    expect(body.things).toHaveLength(12)
    await park.klass.must('proposal.submit', { title: 'Lys', reason: 'Mørkt', things: body.things })
    // the second group's
    const theirs = await ask({ thing: 'bench', count: 3, way: 'here', about: { x: -70, z: -20 } })
    for (const { at: place } of theirs.body.things) expect(place.x < -84 || place.x > -53 || place.z > -7).toBe(true)
    expect((await ask({ thing: 'castle', count: 1, about: { x: 0, z: 0 } })).status).toBe(404)
    expect((await ask({ thing: 'lamp', count: 0, about: { x: 0, z: 0 } })).status).toBe(400)
  })
})
