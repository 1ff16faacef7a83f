import { describe, expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()

type Entry = { readonly name: string; readonly gamemode: number; readonly ping: number; readonly displayName?: string }
const entriesIn = (packets: readonly Readonly<Record<string, unknown>>[]): Entry[] =>
  packets.filter(({ action }) => action === 'add_player').flatMap(({ data }) => data as Entry[])

describe('a newcomer', () => {
  test('learns of everybody in the tab list, themselves too, and that Lykke is a robot', async () => {
    await world.join('Bo_', { chunks: false })
    const seen = createRecorder('player_info')
    const ida = await world.join('Ida', { chunks: false, received: seen.received })
    await echo(ida)
    expect(entriesIn(seen.of('player_info'))).toMatchObject([
      { name: 'Lykke', displayName: '{"text":"Lykke (robot)"}' },
      { name: 'Bo_', displayName: undefined },
      { name: 'Ida', gamemode: 1, ping: 0 },
    ])
  })

  test('stands on the square and looks the way the world says', async () => {
    const seen = createRecorder('spawn_position', 'position', 'login', 'update_health')
    const ida = await world.join('Ida', { chunks: false, received: seen.received })
    expect(ida.position).toEqual({ x: 0.5, y: 64, z: 12.5 })
    await echo(ida)
    expect(seen.of('login')[0]).toMatchObject({ gameMode: 1, isHardcore: false, viewDistance: 8 })
    expect(seen.of('update_health')[0]).toEqual({ health: 20, food: 20, foodSaturation: 5 })
    expect(Number.isFinite(seen.of('spawn_position')[0]?.['angle'])).toBe(true)
  })

  test('gets the whole view without having looked around', async () => {
    const ida = await world.join('Ida')
    await ida.until(() => ida.chunks() === 17 * 17, 10_000, 'the whole view')
    expect(ida.position).toMatchObject({ x: 0.5, z: 12.5 })
  })

  test('is seen once by each who is there, and gone from all when they leave', async () => {
    const seen = createRecorder('named_entity_spawn', 'entity_destroy', 'player_info')
    const bo = await world.join('Bo_', { chunks: false, received: seen.received })
    const ida = await world.join('Ida', { chunks: false })
    await bo.until(() => bo.seen.has(ida.uuid))
    const { uuid } = ida
    await ida.leave()
    await bo.until(() => !bo.seen.has(uuid) && !bo.players().includes('Ida'))
    expect(seen.of('named_entity_spawn').filter(({ playerUUID }) => playerUUID === uuid)).toHaveLength(1)
    expect(seen.of('entity_destroy')).toHaveLength(1)
  })
})

test('Lykke hears what the world can do before anything else', async () => {
  const { payloads } = world.lykke()
  await world.lykke().until(() => payloads.length > 0)
  expect(JSON.parse(payloads[0]?.text ?? '')).toEqual({
    type: 'hello',
    can: expect.arrayContaining([
      'hearing',
      'whispers',
      'rules',
      'private-words',
      'tellraw',
      'title',
      'tp',
      'see-blocks',
      'set-blocks',
      'fill',
      'clone',
      'bossbar',
      'signs',
    ]),
  })
})
