import { describe, expect, test } from 'vitest'
import { createRecorder } from '../../../../test/recorder.ts'
import { echo, obey } from '../../../../test/start.ts'
import { useWorld } from '../../../../test/use-world.ts'
import type { Player } from '../../../client/index.ts'

const world = useWorld()
const SMALL = '0 100 0 2 102 2'

/** Somebody who sees the air above the square, which has been emptied. */
async function watcher(): Promise<Player> {
  const ida = await world.join('Ida')
  world.lykke().say('/fill -20 90 -20 11 110 11 air')
  await ida.until(() => ida.blockAt({ x: 0, y: 100, z: 0 }) === 'air')
  return ida
}

async function does(ida: Player, ...commands: string[]): Promise<void> {
  for (const command of commands) world.lykke().say(command)
  await echo(world.lykke())
  await echo(ida)
}

/** What stands on the way through the middle of the small cube, from west to east, one beyond on each side. */
const row = (ida: Player, y = 101, z = 1): string[] => [-1, 0, 1, 2, 3].map((x) => ida.blockAt({ x, y, z }) ?? '?')

describe('/fill', () => {
  test.each([
    ['fills all of it', 'stone', ['air', 'stone', 'stone', 'stone', 'air']],
    ['replaces', 'stone replace', ['air', 'stone', 'stone', 'stone', 'air']],
    ['replaces one block alone', 'stone replace glass', ['air', 'air', 'stone', 'air', 'air']],
    ['destroys', 'stone destroy', ['air', 'stone', 'stone', 'stone', 'air']],
    ['keeps what is there', 'stone keep', ['air', 'stone', 'glass', 'stone', 'air']],
    ['makes a shell around air', 'stone hollow', ['air', 'stone', 'air', 'stone', 'air']],
    ['makes a shell around what is there', 'stone outline', ['air', 'stone', 'glass', 'stone', 'air']],
  ])('%s', async (_what, how, expected) => {
    const ida = await watcher()
    await does(ida, '/setblock 1 101 1 glass', `/fill ${SMALL} ${how}`)
    expect(row(ida)).toEqual(expected)
  })

  test('takes 32,768 blocks and not one more', async () => {
    const ida = await watcher()
    await does(ida, '/fill -20 90 -20 11 121 11 glass')
    expect(ida.blockAt({ x: 11, y: 121, z: 11 })).toBe('glass')
    await does(ida, '/fill -20 90 -20 11 121 11 air', '/fill -20 90 -20 11 122 11 stone')
    expect(ida.blockAt({ x: 0, y: 100, z: 0 })).toBe('air')
    await world.lykke().hears('33792 blocks')
  })
})

describe('/setblock', () => {
  test('sets a block with its states, and keeps what is there when asked to', async () => {
    const ida = await watcher()
    await does(
      ida,
      '/setblock 1 101 1 minecraft:oak_stairs[facing=east,half=top]',
      '/setblock 1 101 1 stone keep',
      '/setblock 2 101 1 stone keep',
      '/setblock 0 101 1 stone destroy',
    )
    expect(row(ida)).toEqual(['air', 'stone', 'oak_stairs', 'stone', 'air'])
    expect(ida.stateAt({ x: 1, y: 101, z: 1 })).toMatch(/facing=east,half=top/)
    await world.lykke().hears('There is a block already')
  })

  test('understands places told from where the operator stands', async () => {
    const ida = await watcher()
    await does(ida, '/tp Lykke 1.5 100 1.5', '/setblock ~ ~1 ~-0 gold_block', '/setblock ~-1 ~1 ~ stone')
    expect(row(ida)).toEqual(['air', 'stone', 'gold_block', 'air', 'air'])
  })
})

describe('/clone', () => {
  test('copies a box, with what its signs say', async () => {
    const ida = await watcher()
    await obey(world.lykke(), {
      areas: [{ id: 'felt', box: { min: { x: -20, y: 60, z: -20 }, max: { x: 11, y: 110, z: 11 } } }],
      builders: { Ida: ['felt'] },
    })
    await does(ida, '/tp Ida 1.5 100 3.5', '/setblock 0 101 1 stone', '/setblock 1 101 1 oak_sign[rotation=4]')
    await ida.until(() => ida.position.z === 3.5)
    ida.writeSign({ x: 1, y: 101, z: 1 }, ['kopier mig'])
    await ida.until(() => ida.signAt({ x: 1, y: 101, z: 1 })?.[0] === 'kopier mig')
    await does(ida, `/clone ${SMALL} 4 100 4`)
    expect(ida.blockAt({ x: 4, y: 101, z: 5 })).toBe('stone')
    expect(ida.signAt({ x: 5, y: 101, z: 5 })).toEqual(['kopier mig', '', '', ''])
    await does(ida, '/fill 4 100 4 6 102 6 air', '/setblock 5 101 5 oak_sign[rotation=4]')
    expect(ida.signAt({ x: 5, y: 101, z: 5 })).toEqual(['', '', '', ''])
  })

  test.each([
    ['onto itself is refused', '', ['air', 'red_wool', 'blue_wool', 'lime_wool', 'air']],
    [
      'onto itself can be forced, and nothing is copied twice',
      'replace force',
      ['air', 'red_wool', 'red_wool', 'blue_wool', 'lime_wool'],
    ],
    ['can move', 'replace move', ['air', 'air', 'red_wool', 'blue_wool', 'lime_wool']],
    ['can leave air out', 'masked force', ['air', 'red_wool', 'red_wool', 'blue_wool', 'lime_wool']],
  ])('%s', async (_what, how, expected) => {
    const ida = await watcher()
    await does(
      ida,
      '/setblock 0 101 1 red_wool',
      '/setblock 1 101 1 blue_wool',
      '/setblock 2 101 1 lime_wool',
      `/clone ${SMALL} 1 100 0 ${how}`,
    )
    expect(row(ida)).toEqual(expected)
  })
})

test('/bossbar shows a bar to those it is for, also when they come back', async () => {
  const seen = createRecorder('boss_bar')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  const bo = createRecorder('boss_bar')
  const other = await world.join('Bo_', { chunks: false, received: bo.received })
  await does(
    ida,
    '/bossbar add poll Afstemning om lampen',
    '/bossbar set poll players Ida',
    '/bossbar set poll max 24',
    '/bossbar set poll value 6',
    '/bossbar set poll color green',
    '/bossbar set poll name {"text":"Om lampen"}',
    '/bossbar set poll visible false',
    '/bossbar set poll value 12',
    '/bossbar set poll visible true',
  )
  const [{ entityUUID } = {}] = seen.of('boss_bar')
  expect(seen.of('boss_bar')).toMatchObject([
    { action: 0, title: '{"text":"Afstemning om lampen"}', health: 0, color: 6, dividers: 0, flags: 0 },
    { entityUUID, action: 2, health: 0 },
    { entityUUID, action: 2, health: 0.25 },
    { entityUUID, action: 4, color: 3, dividers: 0 },
    { entityUUID, action: 3, title: '{"text":"Om lampen"}' },
    { entityUUID, action: 1 },
    { entityUUID, action: 0, title: '{"text":"Om lampen"}', health: 0.5, color: 3 },
  ])
  await ida.leave()
  const again = createRecorder('boss_bar')
  const back = await world.join('Ida', { chunks: false, received: again.received })
  await does(back, '/bossbar remove poll', '/bossbar set poll value 3')
  expect(again.of('boss_bar')).toMatchObject([
    { entityUUID, action: 0, health: 0.5 },
    { entityUUID, action: 1 },
  ])
  await world.lykke().hears('There is no bar poll')
  await echo(other)
  expect(bo.of('boss_bar')).toEqual([])
})

test('/gamemode knows modes by name and by number', async () => {
  const seen = createRecorder('game_state_change')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  await does(
    ida,
    '/gamemode adventure Ida',
    '/gamemode 0 Ida',
    '/gamemode 3 @a',
    '/gamemode creative Ida',
    '/gamemode 1',
  )
  expect(seen.of('game_state_change').map(({ gameMode }) => gameMode)).toEqual([2, 0, 3, 1])
})

test('/tp leads to a place, to a player, and as far as one says from here', async () => {
  const ida = await world.join('Ida', { chunks: false })
  const bo = await world.join('Bo_', { chunks: false })
  await does(ida, '/tp Ida 10.5 70 -3.5 90 10', '/tp Bo_ Ida')
  await bo.until(() => bo.position.x === 10.5)
  await does(ida, '/tp Bo_', '/tp ~1 ~2 ~')
  await world.lykke().until(() => world.lykke().position.x === 11.5)
  expect([ida.position, bo.position, world.lykke().position]).toEqual([
    { x: 10.5, y: 70, z: -3.5 },
    { x: 10.5, y: 70, z: -3.5 },
    { x: 11.5, y: 72, z: -3.5 },
  ])
})

test('/time holds for who comes later', async () => {
  await does(world.lykke(), '/time set midnight')
  const seen = createRecorder('update_time')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  await does(ida, '/time set 0', '/time set noon')
  expect(seen.of('update_time').map(({ time }) => Number(time))).toEqual([-18_000, -24_000, -6000])
})

test('nothing of all this was a fault', () => expect(world.faults).toEqual([]))
