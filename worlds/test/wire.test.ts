import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createRecorder } from './recorder.ts'
import { echo, obey } from './start.ts'
import { useWorld } from './use-world.ts'

const world = useWorld()
/** Beside the first lantern on the way from where a class comes in. */
const BESIDE_LAMP = { x: -1, y: 67, z: 27 }
const AREA = { id: 'felt', box: { min: { x: -5, y: 60, z: 5 }, max: { x: 5, y: 90, z: 15 } } }

// The library's types do not know what its serializer is made with.
const { createSerializer } = createRequire(import.meta.url)('minecraft-protocol') as {
  createSerializer(options: object): { createPacketBuffer(packet: { name: string; params: object }): Buffer }
}
const serializer = createSerializer({ isServer: true, version: '1.18.2', state: 'play' })

/** Numbers in a packet that no client can make sense of, by the way to them. */
function notFinite(value: unknown, way: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [way]
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return []
  return Object.entries(value).flatMap(([key, inside]) => notFinite(inside, `${way}.${key}`))
}

/** A lesson in a minute: all that a student's client gets to see. */
async function lesson() {
  const seen = createRecorder()
  const lykke = world.lykke()
  await obey(lykke, { areas: [AREA], builders: { Ida: ['felt'] } })
  const bo = await world.join('Bo_', { chunks: false })
  const ida = await world.join('Ida', { received: seen.received })
  await ida.until(() => ida.chunks() === 17 * 17, 10_000, 'the whole view')
  ida.place({ x: 2, y: 64, z: 11 }, 'oak_stairs')
  ida.place({ x: 1, y: 64, z: 11 }, 'oak_sign')
  await ida.until(() => ida.editors.length > 0)
  ida.writeSign({ x: 1, y: 64, z: 11 }, ['Ærø'])
  ida.dig({ x: 2, y: 64, z: 11 })
  ida.place({ x: 3, y: 64, z: 11 }, 'lantern')
  ida.place({ x: 0, y: 64, z: 0 }, 'stone')
  ida.place({ x: 2, y: 64, z: 11 }, 'tnt')
  ida.write('tab_complete', { transactionId: 1, text: '/msg Lykke ' })
  bo.write('arm_animation', { hand: 0 })
  bo.write('entity_action', { entityId: 0, actionId: 'start_sneaking', jumpBoost: 0 })
  bo.write('held_item_slot', { slotId: 5 })
  bo.say('hej')
  await bo.walkTo({ x: 1.5, y: 64, z: 12.5 })
  for (const command of [
    '/title @a times 10 70 20',
    '/title @a title "Afstemning"',
    '/title @a subtitle "Om lampen"',
    '/title @a actionbar "2 minutter"',
    '/title @a clear',
    '/tellraw @a ["a",{"text":"b"}]',
    '/bossbar add poll "Afstemning"',
    '/bossbar set poll players @a',
    '/bossbar set poll max 7',
    '/bossbar set poll value 3',
    '/bossbar set poll color red',
    '/bossbar remove poll',
    '/time set night',
    '/gamemode 0 Ida',
    '/fill 0 70 0 9 79 9 glass',
    '/tp Ida 900.5 64 -700.5 90 10',
  ])
    lykke.say(command)
  await ida.until(() => ida.position.x === 900.5)
  await bo.leave()
  await ida.until(() => !ida.players().includes('Bo_'))
  await echo(ida)
  lykke.say('/kick Ida vi ses')
  await ida.until(() => ida.kicked === 'vi ses')
  return { ida, packets: seen.packets }
}

test('every packet a client gets in a lesson is one of the protocol, byte for byte, with numbers in it', async () => {
  const { packets } = await lesson()
  const kinds = new Set(packets.map(({ name }) => name))
  const wrong = packets.filter(({ name, fields, bytes }) => {
    const again = serializer.createPacketBuffer({ name, params: fields })
    // The library's reader clears a bit of these in the bytes it reads from.
    return name === 'entity_equipment' ? again.length !== bytes.length : !again.equals(bytes)
  })
  expect(wrong.map(({ name, fields }) => ({ name, fields }))).toEqual([])
  expect(packets.flatMap(({ name, fields }) => notFinite(fields, name))).toEqual([])
  expect([...kinds].toSorted()).toEqual(
    expect.arrayContaining([
      'abilities',
      'action_bar',
      'animation',
      'block_change',
      'boss_bar',
      'custom_payload',
      'declare_commands',
      'declare_recipes',
      'entity_metadata',
      'entity_teleport',
      'experience',
      'initialize_world_border',
      'kick_disconnect',
      'login',
      'map_chunk',
      'open_sign_entity',
      'player_info',
      'position',
      'set_slot',
      'set_title_text',
      'spawn_position',
      'tab_complete',
      'tags',
      'tile_entity_data',
      'unload_chunk',
      'update_light',
      'update_time',
      'update_view_position',
      'window_items',
    ]),
  )
  expect(world.faults).toEqual([])
})

test('the view is told before the ground in it, and the ground before the player stands there', async () => {
  const seen = createRecorder('login', 'update_view_position', 'map_chunk', 'position')
  const lykke = world.lykke()
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  lykke.say('/tp Ida 1200.5 64 -900.5')
  await ida.until(() => ida.position.x === 1200.5)
  const order = seen.packets.map(({ name, fields }) => ({ name, fields }))
  const first = order.map(({ name }) => name).filter((name, index, all) => name !== all[index - 1])
  expect(first.slice(0, 4)).toEqual(['login', 'update_view_position', 'map_chunk', 'position'])
  const moved = order.findIndex(({ name, fields }) => name === 'update_view_position' && fields['chunkX'] === 75)
  const stood = order.findIndex(({ name, fields }) => name === 'position' && fields['x'] === 1200.5)
  const ground = order.findIndex(
    ({ name, fields }) => name === 'map_chunk' && fields['x'] === 75 && fields['z'] === -57,
  )
  expect([moved >= 0, moved < ground, ground < stood]).toEqual([true, true, true])
})

test('a client knows ladders and water, by the numbers of its version', async () => {
  const seen = createRecorder('tags')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  await echo(ida)
  const all = seen.of('tags')[0]?.['tags'] as { tagType: string; tags: { tagName: string; entries: number[] }[] }[]
  const entries = (type: string, name: string): number[] =>
    all.find(({ tagType }) => tagType === type)?.tags.find(({ tagName }) => tagName === name)?.entries ?? []
  expect(entries('minecraft:block', 'minecraft:climbable')).toHaveLength(9)
  expect(entries('minecraft:fluid', 'minecraft:water')).toEqual([2, 1])
  expect(
    all
      .flatMap(({ tags }) => tags)
      .filter(({ entries: found }) => found.length === 0)
      .map(({ tagName }) => tagName),
  ).toEqual(['minecraft:wall_signs', 'minecraft:candle_cakes'])
})

test('it is light beside a lantern for who comes, and dark again when it is taken away', async () => {
  const eva = await world.join('Eva')
  await eva.until(() => eva.lightAt(BESIDE_LAMP) !== null)
  expect(eva.lightAt(BESIDE_LAMP)).toBe(14)
  const far = { x: 0, y: 90, z: 10 }
  const lit = { x: far.x + 4, y: far.y, z: far.z }
  await eva.until(() => eva.lightAt(lit) === 0)
  world.lykke().say(`/setblock ${far.x} ${far.y} ${far.z} lantern`)
  await eva.until(() => eva.lightAt(lit) === 11, 10_000, 'the light')
  const bo = await world.join('Bo_')
  await bo.until(() => bo.lightAt(lit) === 11, 10_000, 'the light for a newcomer')
  world.lykke().say(`/setblock ${far.x + 1} ${far.y} ${far.z} stone`)
  await eva.until(() => eva.lightAt(lit) === 9, 10_000, 'the way around the stone')
  world.lykke().say(`/fill ${far.x} ${far.y} ${far.z} ${far.x + 1} ${far.y} ${far.z} air`)
  await eva.until(() => eva.lightAt(lit) === 0, 10_000, 'the dark')
})
