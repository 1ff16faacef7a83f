import { expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo, obey } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()
const MAY_FLY = 4

async function ida() {
  const seen = createRecorder('abilities')
  const player = await world.join('Ida', { chunks: false, received: seen.received })
  return { player, flags: () => seen.of('abilities').map(({ flags }) => Number(flags)) }
}

test('everybody is told what they can, and flies where nothing is said of it', async () => {
  await obey(world.lykke(), {})
  const { player, flags } = await ida()
  await echo(player)
  expect(flags()).toEqual([13])
})

test('who may not fly is told so, is set down again, and is told when they may once more', async () => {
  await obey(world.lykke(), { flying: ['Bo_'] })
  const { player, flags } = await ida()
  player.write('abilities', { flags: 2 })
  await echo(player)
  expect(flags()).toEqual([9, 9])
  await obey(world.lykke(), { flying: ['Bo_'], frozen: ['Bo_'] })
  await obey(world.lykke(), { flying: ['ida'] })
  player.write('abilities', { flags: 2 })
  await echo(player)
  expect(flags().map((all) => all & MAY_FLY)).toEqual([0, 0, MAY_FLY])
})

test('rules about others end nobody’s flight', async () => {
  await obey(world.lykke(), {})
  const { player, flags } = await ida()
  await obey(world.lykke(), { muted: ['Bo_'], flying: 'all' })
  await echo(player)
  expect(flags()).toHaveLength(1)
})

test('who looks on flies, and nobody is ever hurt', async () => {
  await obey(world.lykke(), { flying: [] })
  const { player, flags } = await ida()
  for (const mode of ['spectator', 'survival', 'adventure', 'creative']) world.lykke().say(`/gamemode ${mode} Ida`)
  await echo(world.lykke())
  await echo(player)
  expect(flags()).toEqual([9, 7, 1, 1, 9])
})
