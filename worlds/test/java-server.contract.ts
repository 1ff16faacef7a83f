import { afterEach, describe, expect, test } from 'vitest'
import type { Rules } from '../src/channel.ts'
import type { Position } from '../src/geometry/index.ts'
import type { Player } from '../src/client/index.ts'

/** A Java server under test, with somebody who may do everything in it. */
export type ServerUnderTest = {
  join(name: string): Promise<Player>
  /** Makes these the rules; resolves when they hold. */
  obey(rules: Partial<Rules>): Promise<void>
  /** Everybody leaves. */
  goHome(): Promise<void>
  /** Stops it and starts it anew on the same folder. */
  restart(): Promise<void>
  /** A place on the ground by the spawn where a block can stand, within reach of who just joined. */
  readonly free: Position
}

/** What we need of any Java server, whatever it is made of. */
export function javaServerContract(server: () => ServerUnderTest): void {
  const here = (): Position => server().free
  const area = () => ({
    id: 'felt',
    box: { min: { ...here(), y: here().y - 2 }, max: { ...here(), y: here().y + 5 } },
  })
  const mayBuild = (name: string) => server().obey({ areas: [area()], builders: { [name]: ['felt'] } })

  afterEach(() => server().goHome())

  describe('two students in a world', () => {
    test('see each other, in the list and on the ground, whoever came first', async () => {
      const ida = await server().join('Ida')
      const bo = await server().join('Bo_')
      for (const [one, other] of [
        [ida, bo],
        [bo, ida],
      ] as const) {
        await one.until(() => one.seen.has(other.uuid))
        expect(one.players()).toEqual(expect.arrayContaining(['Ida', 'Bo_']))
      }
    })

    test('stand on something when they have joined', async () => {
      const ida = await server().join('Ida')
      const { x, y, z } = ida.position
      const below = { x: Math.floor(x), y: Math.floor(y) - 1, z: Math.floor(z) }
      await ida.until(() => ida.blockAt(below) !== null)
      expect(ida.blockAt(below)).not.toBe('air')
    })

    test('see where the other walks', async () => {
      const ida = await server().join('Ida')
      const bo = await server().join('Bo_')
      const to = { ...ida.position, x: ida.position.x + 2 }
      await ida.walkTo(to)
      await bo.until(() => Math.abs((bo.seen.get(ida.uuid)?.x ?? 0) - to.x) < 0.1)
    })

    test('hear each other, and know who spoke', async () => {
      const ida = await server().join('Ida')
      const bo = await server().join('Bo_')
      ida.say('der mangler en lampe')
      const line = await bo.hears('der mangler en lampe')
      expect(line).toMatchObject({ from: ida.uuid, position: 0, text: 'der mangler en lampe' })
    })

    test('lose sight of who left', async () => {
      const ida = await server().join('Ida')
      const bo = await server().join('Bo_')
      await ida.until(() => ida.seen.has(bo.uuid))
      await bo.leave()
      await ida.until(() => !ida.seen.has(bo.uuid) && !ida.players().includes('Bo_'))
    })

    test('both see a block that one of them places, and that it is gone again', async () => {
      const ida = await server().join('Ida')
      const bo = await server().join('Bo_')
      await mayBuild('Ida')
      await bo.until(() => bo.blockAt(here()) === 'air')
      ida.place(here(), 'oak_planks')
      await bo.until(() => bo.blockAt(here()) === 'oak_planks')
      await ida.until(() => ida.blockAt(here()) === 'oak_planks')
      ida.dig(here())
      await bo.until(() => bo.blockAt(here()) === 'air')
    })
  })

  test('who may not build here changes nothing and is told so', async () => {
    const ida = await server().join('Ida')
    const bo = await server().join('Bo_')
    await mayBuild('Bo_')
    ida.place(here(), 'oak_planks')
    await ida.until(() => ida.actionbars.length > 0)
    const below = { ...here(), y: here().y - 1 }
    const before = bo.blockAt(below)
    ida.dig(below)
    await bo.until(() => bo.chunks() > 20)
    ida.say('færdig')
    await bo.hears('færdig')
    expect(bo.blockAt(here())).toBe('air')
    expect(bo.blockAt(below)).toBe(before)
    await ida.until(() => ida.blockAt(below) === before)
  })

  test('what was built is there after a restart', async () => {
    const ida = await server().join('Ida')
    await mayBuild('Ida')
    ida.place(here(), 'red_wool')
    await ida.until(() => ida.blockAt(here()) === 'red_wool')
    await server().goHome()
    await server().restart()
    const bo = await server().join('Bo_')
    await bo.until(() => bo.blockAt(here()) === 'red_wool')
  })
}
