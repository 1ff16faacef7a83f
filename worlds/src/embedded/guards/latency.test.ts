import { expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld({ latencyEveryMs: 500 })

test('the tab list shows how quick each connection is, once that is known', async () => {
  const seen = createRecorder('player_info')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  const told = () => seen.of('player_info').filter(({ action }) => action === 'update_latency')
  await ida.until(() => told().length > 0, 25_000, 'the latencies')
  const data = told()[0]?.['data'] as { uuid: string; ping: number }[]
  expect(data.map(({ uuid }) => uuid)).toEqual([world.lykke().uuid, ida.uuid])
  expect(data.every(({ ping }) => Number.isInteger(ping) && ping >= 0)).toBe(true)
})
