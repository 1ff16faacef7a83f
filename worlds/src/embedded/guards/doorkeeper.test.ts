import { describe, expect, test } from 'vitest'
import { HOST, TOKEN } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import { join } from '../../client/index.ts'

const world = useWorld()
const tryAs = (name: string, token?: string): Promise<unknown> =>
  join({ host: HOST, port: world.port(), name, ...(token !== undefined && { token }) })

describe('at the door', () => {
  test.each(['a', 'Ida!', 'en elev', 'Idæ', 'x'.repeat(17), 'x'.repeat(3000), '../../etc'])(
    'the name "%.20s" is refused',
    (name) => expect(tryAs(name)).rejects.toThrow('login.bad-name'),
  )

  test('a name that is here already is refused, in capitals too, and the first one stays', async () => {
    const ida = await world.join('Ida')
    await expect(tryAs('Ida')).rejects.toThrow('login.name-taken')
    await expect(tryAs('iDA')).rejects.toThrow('login.name-taken')
    ida.say('jeg er her endnu')
    await ida.hears('jeg er her endnu')
  })

  test('a name is free again when its player has left', async () => {
    const ida = await world.join('Ida')
    await ida.leave()
    await world.lykke().until(() => !world.lykke().players().includes('Ida'))
    await world.join('Ida')
  })

  test.each([
    ['without the token', 'Lykke', undefined],
    ['with a wrong token', 'Lykke', TOKEN.replace('a', 'b')],
    ['with half a token', 'Lykke', TOKEN.slice(0, 5)],
    ['in other letters, even with the token', 'LYKKE', TOKEN],
  ])('nobody is Lykke %s', (_how, name, token) => expect(tryAs(name, token)).rejects.toThrow('login.not-lykke'))

  test('Lykke takes over its own lost connection', async () => {
    const before = world.lykke()
    const again = await world.join('Lykke', { token: TOKEN })
    await before.until(() => before.gone)
    again.say('/title @a title {"text":"her"}')
    await again.until(() => again.titles.includes('her'))
  })

  test('nobody sees or hears of who was refused', async () => {
    const ida = await world.join('Ida')
    const before = ida.heard.length
    await expect(tryAs('Lykke')).rejects.toThrow()
    await expect(tryAs('Ida')).rejects.toThrow()
    ida.say('stille')
    await ida.hears('stille')
    expect(ida.heard.length).toBe(before + 1)
    expect(ida.players().toSorted()).toEqual(['Ida', 'Lykke'])
  })
})
