import { describe, expect, test } from 'vitest'
import { echo, obey } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import type { Player } from '../../client/index.ts'

const world = useWorld()

async function idaAndBo(): Promise<readonly [Player, Player]> {
  await obey(world.lykke(), {})
  const both = [await world.join('Ida', { chunks: false }), await world.join('Bo_', { chunks: false })] as const
  world.lykke().say('/tp Ida 0.5 64 12.5 0 0')
  await both[1].until(() => both[1].seen.get(both[0].uuid)?.x === 0.5)
  return both
}

describe('a position', () => {
  test.each([
    ['that is no number', { x: NaN, y: NaN, z: NaN }],
    ['that has no end', { x: Infinity, y: 64, z: -Infinity }],
    ['far outside', { x: 3e7, y: 64, z: 0 }],
    ['in the sky', { x: 0, y: 1e9, z: 0 }],
  ])('%s is not believed, and the player is put back', async (_what, wrong) => {
    const [ida, bo] = await idaAndBo()
    await new Promise((resolve) => setTimeout(resolve, 250))
    ida.write('position', { ...wrong, onGround: true })
    ida.write('position_look', { ...wrong, yaw: NaN, pitch: Infinity, onGround: false })
    await echo(ida)
    ida.say('her')
    await bo.hears('her')
    expect(bo.seen.get(ida.uuid)).toEqual({ x: 0.5, y: 64, z: 12.5 })
    expect(ida.position).toEqual({ x: 0.5, y: 64, z: 12.5 })
  })

  test('below the world leads back to the square', async () => {
    const [ida] = await idaAndBo()
    ida.moveTo({ x: 30, y: -20, z: 30 })
    await ida.until(() => ida.position.x === 0.5 && ida.position.y === 64)
    expect(ida.position).toMatchObject({ x: 0.5, y: 64, z: 12.5 })
  })
})

test('who is frozen is held in place, and let go again', async () => {
  const [ida, bo] = await idaAndBo()
  await obey(world.lykke(), { frozen: ['Ida'] })
  await ida.walkTo({ x: 6.5, y: 64, z: 12.5 })
  await ida.until(() => ida.position.x === 0.5)
  expect(bo.seen.get(ida.uuid)?.x).toBe(0.5)
  await obey(world.lykke(), {})
  await ida.walkTo({ x: 3.5, y: 64, z: 12.5 })
  await bo.until(() => bo.seen.get(ida.uuid)?.x === 3.5)
})

test('nobody dies here: who asks to come back to life stays where they are', async () => {
  await obey(world.lykke(), {})
  const ida = await world.join('Ida', { chunks: false })
  world.lykke().say('/tp Ida 60 64 0')
  await ida.until(() => ida.position.x === 60)
  ida.write('client_command', { actionId: 'perform_respawn' })
  await echo(ida)
  expect(ida.position.x).toBe(60)
})
