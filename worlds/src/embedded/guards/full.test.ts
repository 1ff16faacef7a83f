import { describe, expect, test } from 'vitest'
import { HOST, obey } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import { join } from '../../client/index.ts'

const world = useWorld({ mostPlayers: 3 })

describe('where there is room for three', () => {
  test('a child who has shown a key comes in and stays; the rest make room, and nobody is shut out without a reason', async () => {
    await obey(world.lykke(), { known: ['Asta', 'Bo_'] })
    const [asta, first, second] = [
      await world.join('Asta', { chunks: false }),
      await world.join('Tyv_1', { chunks: false }),
      await world.join('Tyv_2', { chunks: false }),
    ]
    const bo = await world.join('bo_', { chunks: false })
    await first.until(() => first.gone)
    expect(first.kicked).toContain('login.made-room')
    const third = await world.join('Tyv_3', { chunks: false })
    await second.until(() => second.gone)
    expect([asta, bo, third].map(({ gone }) => gone)).toEqual([false, false, false])
    await obey(world.lykke(), { known: ['Asta', 'Bo_', 'Tyv_3'] })
    await expect(join({ host: HOST, port: world.port(), name: 'Sent_barn' })).rejects.toThrow('login.full')
  })
})
