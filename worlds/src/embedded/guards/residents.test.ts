import { expect, test } from 'vitest'
import { echo, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import type { Player } from '../../client/index.ts'
import { loadTemplate } from '../../template.ts'

const world = useWorld()
const { residents } = await loadTemplate('lykkeparken')
const samira = residents.find(({ id }) => id === 'samira')
const told = (kind: 'asked' | 'word') => ups(world.lykke()).filter(({ type }) => type === kind)

/** Somebody who stands beside Samira; the entity she is. */
async function besideSamira(name: string): Promise<{ player: Player; target: number }> {
  const player = await world.join(name, { chunks: false })
  await player.until(() => player.stands.size === residents.length)
  const [target = -1] = [...player.stands].find(([, stand]) => stand.name === 'Samira') ?? []
  const { x = 0, y = 0, z = 0 } = samira?.stand ?? {}
  world.lykke().say(`/tp ${name} ${x + 1} ${y} ${z}`)
  await player.until(() => player.position.x === x + 1)
  return { player, target }
}

const at = { mouse: 0, hand: 0, sneaking: false }
const atPlaceOn = { mouse: 2, x: 0, y: 1, z: 0, hand: 0, sneaking: false }
const hit = { mouse: 1, sneaking: false }

test('whoever comes in sees every resident where they stand, clothed and with their name', async () => {
  const ida = await world.join('Ida', { chunks: false })
  await ida.until(() => ida.stands.size === residents.length)
  await echo(ida)
  expect([...ida.stands.values()].map(({ at, name, wears }) => ({ at, name, wears: wears.length }))).toEqual(
    residents.map(({ name, stand: { x, y, z } }) => ({ at: { x, y, z }, name, wears: 4 })),
  )
})

test('a click on a resident, of which a client makes two, is told to Lykke once; and so is hitting one', async () => {
  const { player, target } = await besideSamira('Ida')
  player.write('use_entity', { target, ...atPlaceOn })
  player.write('use_entity', { target, ...at })
  await echo(player)
  await echo(world.lykke())
  expect(told('asked')).toEqual([{ type: 'asked', by: 'Ida', resident: 'samira' }])
  const bo = await besideSamira('Bo_')
  bo.player.write('use_entity', { target, ...hit })
  await world.lykke().until(() => told('asked').length === 2)
})

test('what one holds is not used on a resident: a compass does not lead home', async () => {
  const { player, target } = await besideSamira('Ida')
  player.write('held_item_slot', { slotId: 5 })
  player.write('use_entity', { target, ...at })
  await world.lykke().until(() => told('asked').length === 1)
  expect(told('word')).toEqual([])
})

test('a resident is not asked from far away', async () => {
  const { player, target } = await besideSamira('Ida')
  world.lykke().say('/tp Ida 0.5 64 12.5')
  await player.until(() => player.position.x === 0.5)
  player.write('use_entity', { target, ...at })
  await echo(player)
  await echo(world.lykke())
  expect(told('asked')).toEqual([])
})
