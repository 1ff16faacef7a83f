import { describe, expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo, obey } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import { registry } from '../ground/states.ts'

const world = useWorld()
const itemId = (name: string): number => registry.itemsByName[name]?.id ?? -1
const slot = (name: string, more = {}) => ({ present: true, itemId: itemId(name), itemCount: 64, ...more })

async function idaAndBo() {
  const ida = createRecorder('set_slot')
  const bo = createRecorder('entity_equipment')
  return {
    ida: await world.join('Ida', { chunks: false, received: ida.received }),
    bo: await world.join('Bo_', { chunks: false, received: bo.received }),
    slots: () => ida.of('set_slot').slice(4),
    shown: () => JSON.stringify(bo.of('entity_equipment').at(-1) ?? null),
  }
}

describe('a thing in the hand', () => {
  test('is seen by the others', async () => {
    const { ida, bo, shown } = await idaAndBo()
    ida.write('set_creative_slot', { slot: 36, item: slot('oak_planks') })
    await bo.until(() => shown().includes(`"itemId":${itemId('oak_planks')}`))
    expect(shown()).not.toContain(`"itemId":${itemId('tnt')}`)
  })

  test.each(['tnt', 'lava_bucket', 'water_bucket', 'command_block', 'diamond_sword', 'creeper_spawn_egg', 'elytra'])(
    'that is a %s is taken away again, and one is told so',
    async (item) => {
      const { ida, bo, slots, shown } = await idaAndBo()
      ida.write('set_creative_slot', { slot: 36, item: slot(item) })
      ida.write('set_creative_slot', { slot: 12, item: slot(item) })
      await echo(ida)
      expect(slots()).toMatchObject([
        { slot: 36, item: { present: false } },
        { slot: 12, item: { present: false } },
      ])
      expect(ida.actionbars).toEqual(['thing.not-here'])
      await echo(bo)
      expect(shown()).not.toContain(`"itemId":${itemId(item)}`)
    },
  )

  test('carries nothing inside that others would get to see', async () => {
    const { ida, bo, shown } = await idaAndBo()
    const nbtData = { type: 'compound', name: '', value: { evil: { type: 'string', value: 'x'.repeat(500) } } }
    ida.write('set_creative_slot', { slot: 36, item: slot('stone', { nbtData }) })
    await bo.until(() => shown().includes('"itemId":1'))
    expect(shown()).not.toContain('evil')
  })

  test('cannot be thrown: neither from the hand nor out of the window of things', async () => {
    const { ida, slots } = await idaAndBo()
    ida.write('set_creative_slot', { slot: 36, item: slot('stone') })
    const dig = { location: { x: 0, y: 0, z: 0 }, face: 0 }
    ida.write('block_dig', { status: 4, ...dig })
    ida.write('block_dig', { status: 3, ...dig })
    ida.write('set_creative_slot', { slot: -1, item: slot('stone') })
    await echo(ida)
    expect(slots()).toMatchObject([
      { slot: 36, item: { present: true, itemId: 1 } },
      { slot: 36, item: { present: true, itemId: 1 } },
      { slot: 36, item: { present: true, itemId: 1 } },
    ])
    expect(ida.actionbars).toEqual(['thing.not-thrown'])
  })
})

test('a thing is answered with what has come of it, wherever it was put', async () => {
  const { ida, slots } = await idaAndBo()
  for (const place of [0, 9, 36, 45]) ida.write('set_creative_slot', { slot: place, item: slot('stone') })
  ida.write('set_creative_slot', { slot: 46, item: slot('stone') })
  ida.write('set_creative_slot', { slot: 9, item: { present: false } })
  await echo(ida)
  expect(slots().map(({ slot: place, item }) => [place, (item as { present: boolean }).present])).toEqual([
    [0, true],
    [9, true],
    [36, true],
    [45, true],
    [9, false],
  ])
})

test('Lykke may hold what it likes', async () => {
  const { bo, shown } = await idaAndBo()
  world.lykke().write('set_creative_slot', { slot: 36, item: slot('tnt') })
  await bo.until(() => shown().includes(`"itemId":${itemId('tnt')}`))
})

test('nobody can hurt anybody', async () => {
  const seen = createRecorder('update_health', 'entity_velocity', 'entity_status', 'entity_destroy')
  await obey(world.lykke(), {})
  const ida = await world.join('Ida', { chunks: false })
  const ids = createRecorder('login')
  const bo = await world.join('Bo_', {
    chunks: false,
    received: (...packet) => {
      seen.received(...packet)
      ids.received(...packet)
    },
  })
  // all that comes with coming in has then come
  await echo(bo)
  const before = seen.packets.length
  const target = Number(ids.of('login')[0]?.['entityId'])
  for (const mouse of [1, 1, 1]) ida.write('use_entity', { target, mouse, sneaking: false })
  await echo(ida)
  await echo(bo)
  expect(seen.packets.slice(before)).toEqual([])
})

test('nothing of all this was a fault', () => expect(world.faults).toEqual([]))
