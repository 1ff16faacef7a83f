import { describe, expect, test } from 'vitest'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import type { Player } from '../../client/index.ts'
import type { Position } from '../../geometry/index.ts'

const world = useWorld()
const LAWN = { x: -40, y: 64, z: 34 }
const AREA = { id: 'felt', box: { min: { x: -44, y: 60, z: 30 }, max: { x: -36, y: 80, z: 38 } } }
const beside = (dx: number, dy = 0): Position => ({ ...LAWN, x: LAWN.x + dx, y: LAWN.y + dy })

/** Ida, standing in the area she may build in, with an empty lawn before her. */
async function idaOnTheLawn(rules: Parameters<typeof obey>[1] = {}): Promise<Player> {
  const lykke = world.lykke()
  lykke.say(`/fill -46 64 28 -34 70 40 air`)
  await obey(lykke, { areas: [AREA], builders: { Ida: ['felt'] }, ...rules })
  const ida = await world.join('Ida')
  lykke.say('/tp Ida -39.5 64 36.5 180 0')
  await ida.until(() => ida.blockAt(LAWN) === 'air' && ida.position.z === 36.5)
  return ida
}

const about = (type: 'changed' | 'refused') => ups(world.lykke()).filter((message) => message.type === type)

describe('in the own area', () => {
  test('a block stands, and Lykke knows who put it there', async () => {
    const ida = await idaOnTheLawn()
    ida.place(LAWN, 'oak_stairs')
    await ida.until(() => ida.blockAt(LAWN) === 'oak_stairs')
    expect(about('changed')).toEqual([
      { type: 'changed', by: 'Ida', at: LAWN, block: expect.stringMatching(/^minecraft:oak_stairs\[facing=north/) },
    ])
  })

  test('a door stands with both halves and goes with both', async () => {
    const ida = await idaOnTheLawn()
    ida.place(LAWN, 'oak_door')
    await ida.until(() => ida.blockAt(beside(0, 1)) === 'oak_door')
    expect(ida.blockAt(LAWN)).toBe('oak_door')
    ida.dig(beside(0, 1))
    await ida.until(() => ida.blockAt(LAWN) === 'air' && ida.blockAt(beside(0, 1)) === 'air')
  })

  test.each(['water_bucket', 'lava_bucket', 'flint_and_steel', 'cow_spawn_egg', 'tnt', 'command_block', 'end_crystal'])(
    '%s does nothing',
    async (item) => {
      const ida = await idaOnTheLawn()
      ida.place(LAWN, item)
      ida.write('use_item', { hand: 0 })
      await echo(ida)
      expect(ida.blockAt(LAWN)).toBe('air')
      expect(about('changed')).toEqual([])
    },
  )

  test('the arm reaches only so far', async () => {
    const ida = await idaOnTheLawn()
    world.lykke().say('/tp Ida -39.5 64 44.5 180 0')
    await ida.until(() => ida.position.z === 44.5)
    ida.place(LAWN, 'stone')
    ida.dig({ ...LAWN, y: 63 })
    await echo(ida)
    expect([ida.blockAt(LAWN), ida.blockAt({ ...LAWN, y: 63 })]).toEqual(['air', 'grass_block'])
  })

  test('a fence joins those that stood there before, and lets go of one that is taken away', async () => {
    const ida = await idaOnTheLawn()
    for (const dx of [0, 1, 2]) ida.place(beside(dx), 'oak_fence')
    await ida.until(() => /east=true.*west=true/.test(ida.stateAt(beside(1)) ?? ''))
    expect(ida.stateAt(LAWN)).toMatch(/east=true.*west=false/)
    ida.dig(beside(2))
    await ida.until(() => /east=false.*west=true/.test(ida.stateAt(beside(1)) ?? ''))
  })

  test('a fence beside the area of others leaves theirs as it is', async () => {
    const ida = await idaOnTheLawn({ areas: [{ ...AREA, box: { ...AREA.box, max: { ...AREA.box.max, x: LAWN.x } } }] })
    world.lykke().say(`/setblock -39 64 34 oak_fence`)
    await ida.until(() => ida.blockAt(beside(1)) === 'oak_fence')
    ida.place(LAWN, 'oak_fence')
    await ida.until(() => /east=true/.test(ida.stateAt(LAWN) ?? ''))
    await echo(ida)
    expect(ida.stateAt(beside(1))).toMatch(/west=false/)
  })

  test('nobody is walled in', async () => {
    const ida = await idaOnTheLawn()
    ida.place({ x: -40, y: 64, z: 36 }, 'stone')
    await echo(ida)
    expect(ida.blockAt({ x: -40, y: 64, z: 36 })).toBe('air')
  })
})

describe('where one may not build', () => {
  test.each([
    ['in the area of others', { builders: { Bo_: ['felt'], Ida: ['andet'] } }, 'build.not-here'],
    ['when nobody builds now', { builders: {} }, 'build.closed'],
    ['when frozen', { frozen: ['Ida'] }, 'build.frozen'],
    ['when all are frozen', { frozen: 'all' as const }, 'build.frozen'],
  ])('%s nothing changes, and one is told why', async (_where, rules, why) => {
    const ida = await idaOnTheLawn(rules)
    ida.place(LAWN, 'stone')
    await ida.until(() => ida.actionbars.length > 0)
    expect(ida.actionbars).toEqual([why])
    expect(ida.blockAt(LAWN)).toBe('air')
    expect(about('refused')).toEqual([{ type: 'refused', by: 'Ida', at: LAWN, why }])
  })

  test('a door whose upper half would stand outside does not stand at all', async () => {
    const low = { ...AREA, box: { ...AREA.box, max: { ...AREA.box.max, y: 64 } } }
    const ida = await idaOnTheLawn({ areas: [low] })
    ida.place(LAWN, 'oak_door')
    await ida.until(() => ida.actionbars.includes('build.no-area'))
    expect(ida.blockAt(LAWN)).toBe('air')
  })

  test('many tries are answered once a second, and every block is put back', async () => {
    const ida = await idaOnTheLawn({ builders: {} })
    for (let n = 0; n < 20; n += 1) ida.place(beside(n % 4), 'stone')
    await echo(ida)
    expect(ida.actionbars.length).toBeLessThan(4)
    expect([0, 1, 2, 3].map((dx) => ida.blockAt(beside(dx)))).toEqual(['air', 'air', 'air', 'air'])
  })

  test('Lykke builds wherever it is told to', async () => {
    const ida = await idaOnTheLawn({ areas: [] })
    world.lykke().place({ x: 1, y: 64, z: 10 }, 'red_wool')
    await ida.until(() => ida.blockAt({ x: 1, y: 64, z: 10 }) === 'red_wool')
    world.lykke().dig({ x: 1, y: 64, z: 10 })
    await ida.until(() => ida.blockAt({ x: 1, y: 64, z: 10 }) === 'air')
  })
})

test('a door opens for everybody but the frozen', async () => {
  const ida = await idaOnTheLawn({ builders: {} })
  world.lykke().say(`/setblock -40 64 34 oak_trapdoor[open=false]`)
  await ida.until(() => ida.blockAt(LAWN) === 'oak_trapdoor')
  const click = (): void =>
    ida.write('block_place', {
      hand: 0,
      location: LAWN,
      direction: 1,
      cursorX: 0.5,
      cursorY: 0.5,
      cursorZ: 0.5,
      insideBlock: false,
    })
  click()
  await ida.until(() => /open=true/.test(ida.stateAt(LAWN) ?? ''))
  await obey(world.lykke(), { frozen: 'all' })
  click()
  await echo(ida)
  expect(ida.stateAt(LAWN)).toMatch(/open=true/)
})
