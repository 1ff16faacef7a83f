import { describe, expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()
const FLAGS = 0
const POSE = 6
/** Players have small numbers; those of the figures a world shows begin here. */
const FIGURES_FROM = 1_000_000

type Packet = Readonly<Record<string, unknown>>
const ofPlayers = (packets: readonly Packet[]): readonly Packet[] =>
  packets.filter(({ entityId }) => Number(entityId) < FIGURES_FROM)

async function idaSeenByBo() {
  const seen = createRecorder('entity_metadata', 'animation')
  const ida = await world.join('Ida', { chunks: false })
  const bo = await world.join('Bo_', { chunks: false, received: seen.received })
  await bo.until(() => bo.seen.has(ida.uuid))
  const go = (actionId: string): void => ida.write('entity_action', { entityId: 0, actionId, jumpBoost: 0 })
  return { ida, bo, seen, go, gaits: () => gaitsIn(ofPlayers(seen.of('entity_metadata')).slice(2)) }
}

/** Flags and pose of each packet. */
const gaitsIn = (packets: readonly Packet[]): unknown[] =>
  packets.map(({ metadata }) =>
    [FLAGS, POSE].map(
      (wanted) => (metadata as { key: number; value: number }[]).find(({ key }) => key === wanted)?.value,
    ),
  )

describe('others see', () => {
  test('an arm that swings, left or right', async () => {
    const { ida, bo, seen } = await idaSeenByBo()
    ida.write('arm_animation', { hand: 0 })
    ida.write('arm_animation', { hand: 1 })
    await bo.until(() => seen.of('animation').length === 2)
    expect(seen.of('animation').map(({ animation }) => animation)).toEqual([0, 3])
  })

  test('somebody sneak and sprint, both at once, and walk again', async () => {
    const { bo, go, gaits } = await idaSeenByBo()
    for (const action of ['start_sneaking', 'start_sprinting', 'stop_sneaking', 'stop_sprinting']) go(action)
    await bo.until(() => gaits().length === 4)
    expect(gaits()).toEqual([
      [2, 5],
      [10, 5],
      [8, 0],
      [0, 0],
    ])
  })

  test('that somebody sneaks who did so before they came', async () => {
    const { ida, go } = await idaSeenByBo()
    go('start_sneaking')
    await echo(ida)
    const seen = createRecorder('entity_metadata', 'login')
    const sara = await world.join('Sara', { chunks: false, received: seen.received })
    await echo(sara)
    expect(gaitsIn(seen.of('entity_metadata'))).toContainEqual([2, 5])
  })

  test('no flood of waving, and nothing of what a client makes up', async () => {
    const { ida, bo, go, seen } = await idaSeenByBo()
    for (let n = 0; n < 200; n += 1) ida.write('arm_animation', { hand: 0 })
    go('start_fall_flying')
    await echo(ida)
    ida.say('færdig')
    await bo.hears('færdig')
    expect(seen.of('animation').length).toBeLessThan(100)
    expect(ofPlayers(seen.of('entity_metadata')).slice(2)).toEqual([])
  })
})
