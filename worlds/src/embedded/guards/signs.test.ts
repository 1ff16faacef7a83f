import { describe, expect, test } from 'vitest'
import { CHANNEL } from '../../channel.ts'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import type { Player } from '../../client/index.ts'
import type { Position } from '../../geometry/index.ts'

const world = useWorld()
const AT = { x: -40, y: 64, z: 34 }
const AREA = { id: 'felt', box: { min: { x: -44, y: 60, z: 30 }, max: { x: -36, y: 80, z: 38 } } }
const LINES = ['Velkommen', 'til vores have', '', '5.b']
const told = () => ups(world.lykke()).filter((message) => message.type === 'sign')
const hide = (at: Position, hidden: boolean): void => world.lykke().sendPayload(CHANNEL, { type: 'sign', at, hidden })

/** Somebody who stands by the lawn, which is empty the first time. */
async function onTheLawn(name: string, rules: Parameters<typeof obey>[1] = {}): Promise<Player> {
  await obey(world.lykke(), { areas: [AREA], builders: { Ida: ['felt'] }, ...rules })
  const student = await world.join(name)
  world.lykke().say(`/tp ${name} -39.5 64 36.5 180 0`)
  await student.until(() => student.blockAt(AT) !== null && student.position.z === 36.5)
  return student
}

/** Ida, having put up a sign and written on it. */
async function idaWithSign(): Promise<Player> {
  world.lykke().say('/fill -46 64 28 -34 70 40 air')
  const ida = await onTheLawn('Ida')
  ida.place(AT, 'oak_sign')
  await ida.until(() => ida.editors.length > 0, 5000, 'the editor')
  ida.writeSign(AT, LINES)
  await ida.until(() => ida.signAt(AT)?.[0] === LINES[0])
  return ida
}

describe('a sign', () => {
  test('opens its editor for who puts it up, and shows its text to all, to who comes later and after a restart', async () => {
    const bo = await world.join('Bo_')
    world.lykke().say('/tp Bo_ -38.5 64 36.5')
    const ida = await idaWithSign()
    expect(ida.editors).toEqual([AT])
    await bo.until(() => bo.signAt(AT)?.join() === LINES.join())
    const sara = await world.join('Sara')
    await sara.until(() => sara.signAt(AT)?.join() === LINES.join())
    await world.restart()
    const vera = await world.join('Vera')
    await vera.until(() => vera.signAt(AT)?.join() === LINES.join())
  })

  test('is told to Lykke with who wrote it and where', async () => {
    await idaWithSign()
    await world.lykke().until(() => told().length > 0)
    expect(told()).toEqual([{ type: 'sign', by: 'Ida', at: AT, lines: LINES, hidden: false }])
  })

  test('stands on a wall too', async () => {
    const ida = await idaWithSign()
    ida.place({ ...AT, x: -41 }, 'stone')
    await ida.until(() => ida.blockAt({ ...AT, x: -41 }) === 'stone')
    ida.placeAgainst({ ...AT, x: -41 }, 3, 'oak_sign')
    const on = { x: -41, y: 64, z: 35 }
    await ida.until(() => ida.editors.length > 1)
    expect(ida.stateAt(on)).toBe('minecraft:oak_wall_sign[facing=south,waterlogged=false]')
    ida.writeSign(on, ['på væggen'])
    await ida.until(() => ida.signAt(on)?.[0] === 'på væggen')
  })

  test('is plain text, whatever a changed client sends', async () => {
    const ida = await idaWithSign()
    ida.writeSign(AT, ['§4rød', '{"text":"x","clickEvent":{}}', 'å'.repeat(384), '\u0007a'])
    await ida.until(() => ida.signAt(AT)?.[3] === 'a')
    expect(ida.signAt(AT)).toEqual(['4rød', '{"text":"x","clickEvent":{}}', 'å'.repeat(45), 'a'])
  })

  test('that is broken takes its text along', async () => {
    const ida = await idaWithSign()
    ida.dig(AT)
    await ida.until(() => ida.blockAt(AT) === 'air')
    ida.place(AT, 'oak_sign')
    await ida.until(() => ida.editors.length > 1 && ida.signAt(AT)?.[0] === '')
  })

  test('is opened again by a click of who may build there, but not of who sneaks', async () => {
    const ida = await idaWithSign()
    ida.placeAgainst(AT, 1, 'stone')
    await ida.until(() => ida.editors.length > 1)
    ida.write('entity_action', { entityId: 0, actionId: 'start_sneaking', jumpBoost: 0 })
    ida.placeAgainst(AT, 1, 'stone')
    await ida.until(() => ida.blockAt({ ...AT, y: 65 }) === 'stone')
    expect(ida.editors).toHaveLength(2)
  })
})

describe('nobody writes on a sign', () => {
  test('where they may not build', async () => {
    await idaWithSign()
    const bo = await onTheLawn('Bo_')
    bo.writeSign(AT, ['Bo var her'])
    await bo.until(() => bo.actionbars.includes('build.closed'))
    bo.placeAgainst(AT, 1, 'stone')
    await echo(bo)
    expect([bo.signAt(AT), bo.editors, told().length]).toEqual([LINES, [], 1])
  })

  test('from farther away than an arm reaches', async () => {
    const ida = await idaWithSign()
    world.lykke().say('/tp Ida -39.5 64 50.5')
    await ida.until(() => ida.position.z === 50.5)
    ida.writeSign(AT, ['langt væk'])
    await echo(ida)
    expect(ida.signAt(AT)).toEqual(LINES)
  })

  test('where there is none', async () => {
    const ida = await idaWithSign()
    ida.writeSign({ ...AT, y: 63 }, ['græs'])
    ida.writeSign({ x: 9_999_999, y: 64, z: 0 }, ['ingen steder'])
    await echo(ida)
    expect(told()).toHaveLength(1)
  })
})

describe('a sign that the teacher hides', () => {
  test('is blank for all, after a restart too, and can be shown again as it was', async () => {
    const ida = await idaWithSign()
    hide(AT, true)
    await ida.until(() => ida.signAt(AT)?.join('') === '')
    ida.writeSign(AT, ['igen'])
    await ida.until(() => ida.actionbars.includes('sign.hidden'))
    await world.restart()
    const bo = await onTheLawn('Bo_')
    expect(bo.signAt(AT)).toEqual(['', '', '', ''])
    hide(AT, false)
    await bo.until(() => bo.signAt(AT)?.join() === LINES.join())
    expect(told()).toEqual([{ type: 'sign', by: null, at: AT, lines: LINES, hidden: false }])
  })

  test('is said to be gone when it is', async () => {
    const empty = { x: 0, y: 100, z: 0 }
    hide(empty, true)
    await world.lykke().until(() => told().length > 0)
    expect(told()).toEqual([{ type: 'sign', by: null, at: empty, lines: ['', '', '', ''], hidden: false }])
  })
})

test('no sign was a fault', () => expect(world.faults).toEqual([]))
