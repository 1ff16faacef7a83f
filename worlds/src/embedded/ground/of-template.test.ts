import { expect, test } from 'vitest'
import { loadTemplate } from '../../template.ts'
import { cellIndex } from '../../voxels/index.ts'
import { heldOf } from '../written.ts'
import { Ground } from './ground.ts'
import { templateGround } from './of-template.ts'
import { paint } from './paint.ts'

test('of a world nobody has built in yet the server knows what the world itself holds, the words on its signs too', async () => {
  const template = await loadTemplate('lykkeparken')
  const ground = new Ground(await paint(template))
  const { size, extras = new Map<number, string>() } = await templateGround(template)
  const { min } = template.extent
  const held = template.signs.map(({ at }) => [
    cellIndex(size, at.x - min.x, at.y - min.y, at.z - min.z),
    heldOf(ground.stands(at))[1],
  ])
  expect(held.length).toBeGreaterThan(20)
  expect(extras).toEqual(new Map(held as [number, string][]))
})

test('a template with words for a sign that does not stand is damaged, and says where', async () => {
  const template = await loadTemplate('lykkeparken')
  const nowhere = { at: { x: 0, y: 90, z: 0 }, lines: ['Hej', '', '', ''] as [string, string, string, string] }
  await expect(paint({ ...template, signs: [nowhere] })).rejects.toMatchObject({ code: 'template-damaged' })
})
