import { describe, expect, test } from 'vitest'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()

/** What reached Lykke as a word, after everything sent before has been dealt with. */
const words = () => ups(world.lykke()).filter((message) => message.type === 'word')

async function idaAndBo() {
  await obey(world.lykke(), {})
  return [await world.join('Ida', { chunks: false }), await world.join('Bo_', { chunks: false })] as const
}

describe('what is meant for Lykke alone', () => {
  test.each([
    ['a key said aloud', 'ABCD', true],
    ['a key with a word before it', '!kode abcd', true],
    ['a ballot said aloud', 'ja', true],
    ['a ballot with a word before it', 'stem nej', true],
  ])('%s is heard by nobody else', async (_what, text, aloud) => {
    const [ida, bo] = await idaAndBo()
    ida.say(text)
    await world.lykke().until(() => words().length > 0)
    expect(words()).toEqual([{ type: 'word', from: 'Ida', text, aloud, at: expect.any(Number) }])
    await echo(bo)
    expect([...ida.heard, ...bo.heard.slice(0, -1)]).toEqual([])
  })

  test('a whisper is heard by nobody else, whichever command it is said with', async () => {
    const [ida, bo] = await idaAndBo()
    ida.say('/msg Lykke hjælp')
    ida.say('/tell lykke forslag lamper | her er mørkt')
    ida.say('/w LYKKE ja')
    await world.lykke().until(() => words().length === 3)
    expect(words().map((word) => word.type === 'word' && [word.text, word.aloud])).toEqual([
      ['hjælp', false],
      ['forslag lamper | her er mørkt', false],
      ['ja', false],
    ])
    await echo(bo)
    expect(bo.heard).toHaveLength(1)
  })

  test('a ballot is heard by all while an open vote is on', async () => {
    const [ida, bo] = await idaAndBo()
    await obey(world.lykke(), { publicBallots: true })
    ida.say('ja')
    expect(await bo.hears('ja')).toMatchObject({ from: ida.uuid })
  })

  test('twenty words at once all arrive', async () => {
    const [ida] = await idaAndBo()
    for (let n = 0; n < 20; n += 1) ida.whisperLykke(`ord ${n}`)
    await world.lykke().until(() => words().length === 20)
    expect(ida.heard).toEqual([])
  })

  test('words said while Lykke is away are told when it is back', async () => {
    const [ida] = await idaAndBo()
    await world.lykke().leave()
    await ida.until(() => !ida.players().includes('Lykke'))
    ida.whisperLykke('er du der?')
    await echo(ida)
    const again = await world.join('Lykke', { token: 'a-token-of-many-letters', chunks: false })
    await again.until(() => ups(again).some((message) => message.type === 'word'))
    expect(ups(again)[0]).toMatchObject({ type: 'hello' })
    expect(ups(again)).toContainEqual({
      type: 'word',
      from: 'Ida',
      text: 'er du der?',
      aloud: false,
      at: expect.any(Number),
    })
  })
})

describe('who is', () => {
  test.each([
    ['muted', { muted: ['Ida'] }, 'chat.muted'],
    ['muted with all', { muted: 'all' as const }, 'chat.muted'],
    ['frozen', { frozen: ['Ida'] }, 'chat.frozen-hint'],
  ])('%s is heard by Lykke alone, and told why', async (_how, rules, why) => {
    const [ida, bo] = await idaAndBo()
    await obey(world.lykke(), rules)
    ida.say('kan I høre mig?')
    ida.whisperLykke('stop')
    await ida.hears(why)
    await world.lykke().until(() => words().length === 1)
    await echo(bo)
    expect(bo.heard).toHaveLength(1)
  })
})

describe('a line', () => {
  test('that is too long goes to nobody', async () => {
    const [ida, bo] = await idaAndBo()
    ida.say('x'.repeat(257))
    await ida.hears('chat.too-long')
    await echo(bo)
    expect(bo.heard).toHaveLength(1)
  })

  test('after many others at once has to wait', async () => {
    const [ida, bo] = await idaAndBo()
    for (let n = 0; n < 15; n += 1) ida.say(`linje ${n}`)
    await ida.hears('chat.too-fast')
    await bo.hears('linje 4')
    await echo(bo)
    expect(bo.heard.length).toBeLessThan(12)
  })

  test('cannot look like the world’s own: no colours, no line breaks', async () => {
    const [ida, bo] = await idaAndBo()
    ida.say('§cLykke: alle\nskal\u202e ud')
    expect((await bo.hears('alle')).text).toBe('cLykke: alle skal ud')
  })
})
