import { expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()

test('who thinks they died gets the world, their things and what they can again, and then stands on the square', async () => {
  const seen = createRecorder()
  const ida = await world.join('Ida', { received: seen.received })
  world.lykke().say('/tp Ida 60 64 0')
  await ida.until(() => ida.position.x === 60)
  await echo(ida)
  const before = seen.packets.length
  ida.write('client_command', { actionId: 'perform_respawn' })
  await ida.until(() => ida.position.x === 0.5 && ida.blockAt({ x: 0, y: 63, z: 12 }) === 'smooth_stone')
  await echo(ida)
  const later = seen.packets.slice(before)
  const after = later.slice(later.findIndex(({ name }) => name === 'respawn'))
  const order = after.map(({ name }) => name)
  expect(order.filter((name) => name === 'update_view_position')).toHaveLength(1)
  expect(order.indexOf('update_view_position')).toBeLessThan(order.indexOf('map_chunk'))
  expect(order.indexOf('map_chunk')).toBeLessThan(order.indexOf('position'))
  expect(after.filter(({ name }) => name === 'set_slot').map(({ fields }) => fields['slot'])).toEqual([41, 42, 43, 44])
  expect(after.filter(({ name }) => name === 'abilities')).toHaveLength(1)
  expect(after.find(({ name }) => name === 'update_health')?.fields).toEqual({
    health: 20,
    food: 20,
    foodSaturation: 5,
  })
})

test('asking for statistics is not dying', async () => {
  const seen = createRecorder('respawn')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  ida.write('client_command', { actionId: 'request_stats' })
  await echo(ida)
  expect(seen.packets).toEqual([])
})
