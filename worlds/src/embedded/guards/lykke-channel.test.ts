import { describe, expect, test } from 'vitest'
import { CHANNEL } from '../../channel.ts'
import { RULES, echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()
const MUTED = { type: 'rules', rules: { ...RULES, muted: 'all' } }

/** Whether Ida is heard by all. */
async function isHeard(): Promise<boolean> {
  const ida = await world.join('Ida', { chunks: false })
  const before = ida.heard.length
  ida.say('hører I mig')
  await ida.until(() => ida.heard.length > before)
  return ida.heard.at(-1)?.text === 'hører I mig'
}

describe('rules', () => {
  test('from Lykke hold from the next word on', async () => {
    await obey(world.lykke(), {})
    expect(await isHeard()).toBe(true)
  })

  test('from Lykke hold also when Lykke has gone', async () => {
    await obey(world.lykke(), { muted: 'all' })
    await world.lykke().leave()
    expect(await isHeard()).toBe(false)
  })

  test.each<[string, unknown]>([
    ['that lack a part', { type: 'rules', rules: { muted: 'all' } }],
    ['with a part nobody knows', { type: 'rules', rules: { ...RULES, muted: 'all', kick: 'all' } }],
    ['of another kind', { type: 'stop' }],
    ['that are none', null],
    ['that are too long', { type: 'rules', rules: { ...RULES, muted: ['x'.repeat(31_000)] } }],
  ])('%s change nothing', async (_what, message) => {
    await obey(world.lykke(), {})
    world.lykke().sendPayload(CHANNEL, message)
    await echo(world.lykke())
    expect(await isHeard()).toBe(true)
  })

  test('from a student change nothing, nor from Lykke on another channel', async () => {
    await obey(world.lykke(), {})
    const bo = await world.join('Bo_', { chunks: false })
    bo.sendPayload(CHANNEL, MUTED)
    world.lykke().sendPayload('jagten:other', MUTED)
    await echo(bo)
    await echo(world.lykke())
    expect(await isHeard()).toBe(true)
  })
})

test('what was said to Lykke while it was away waits for it, after the greeting', async () => {
  await world.lykke().leave()
  const ida = await world.join('Ida', { chunks: false })
  ida.whisperLykke('er du der')
  await echo(ida)
  await world.restartLykke()
  const lykke = world.lykke()
  await lykke.until(() => ups(lykke).length > 1)
  expect(ups(lykke)).toMatchObject([{ type: 'hello' }, { type: 'word', from: 'Ida', text: 'er du der', aloud: false }])
})

test('Lykke is told how many of those in the world the rules hold', async () => {
  await world.join('Ida', { chunks: false })
  await world.join('Bo_', { chunks: false })
  await obey(world.lykke(), { frozen: ['ida'], muted: 'all' })
  const held = ups(world.lykke()).findLast((message) => message.type === 'held')
  expect(held).toEqual({ type: 'held', frozen: 1, muted: 2, players: 2 })
})
