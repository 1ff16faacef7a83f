import { describe, expect, test } from 'vitest'
import { HOST, TOKEN, echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import { join } from '../../client/index.ts'
import type { Player } from '../../client/index.ts'
import { isDead } from './doorkeeper.ts'

const world = useWorld()
const tryAs = (name: string, token?: string): Promise<Player> =>
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

  test('a name whose connection has died is free after ten seconds; who is there keeps theirs', async () => {
    const ida = await world.join('Ida')
    const bo = await world.join('Bo_')
    bo.fallSilent()
    let tries = 0
    const again = await (async () => {
      for (;;) {
        tries += 1
        const found = await tryAs('Bo_').catch((error: Error) => error.message)
        if (typeof found !== 'string') return found
        expect(found).toBe('login.name-taken')
        await expect(tryAs('Ida')).rejects.toThrow('login.name-taken')
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
    })()
    expect(tries).toBeGreaterThan(1)
    await bo.until(() => bo.gone)
    ida.say('hej Bo')
    await again.hears('hej Bo')
    await again.leave()
  })

  test.each([
    [9_999, false],
    [10_000, true],
  ])('after %i ms of silence a connection is dead: %s', (ms, dead) => expect(isDead(5, 5 + ms)).toBe(dead))

  // only Linux answers on every address of its loopback
  test.skipIf(process.platform !== 'linux')(
    'Lykke is told when a name comes in from another machine than before, and not when it comes back from the same',
    async () => {
      const told = (): number => ups(world.lykke()).filter(({ type }) => type === 'elsewhere').length
      for (const from of ['127.0.0.2', '127.0.0.2', '127.0.0.3']) {
        const before = told()
        const ida = await world.join('Ida_M', { from, chunks: false })
        await echo(world.lykke())
        expect([from, told() - before]).toEqual([from, from === '127.0.0.3' ? 1 : 0])
        await ida.leave()
        await world.lykke().until(() => !world.lykke().players().includes('Ida_M'))
      }
      expect(ups(world.lykke()).find(({ type }) => type === 'elsewhere')).toEqual({
        type: 'elsewhere',
        player: 'Ida_M',
      })
    },
  )

  test('who is sent out goes at once, and is not let in until the teacher says so', async () => {
    const [ida, bo] = [await world.join('Ida'), await world.join('Bo_')]
    await obey(world.lykke(), { out: ['ida', 'Lykke'] })
    await ida.until(() => ida.gone)
    await expect(tryAs('Ida')).rejects.toThrow('login.put-out')
    expect([bo.gone, world.lykke().gone]).toEqual([false, false])
    await obey(world.lykke(), {})
    expect((await world.join('Ida')).gone).toBe(false)
  })

  test('a name is free again when its player has left', async () => {
    const ida = await world.join('Ida')
    await ida.leave()
    await world.lykke().until(() => !world.lykke().players().includes('Ida'))
    expect((await world.join('Ida')).gone).toBe(false)
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
    expect(before.titles).not.toContain('her')
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
