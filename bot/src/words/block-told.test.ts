import type { BlockTold, GroupId, Lang } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { describe, expect, test } from 'vitest'
import { fakeWorld, textOf } from '../test/fakes.ts'
import { blockLines } from './block-told.ts'
import { createPointing } from './pointing.ts'

const prices = {
  kinds: [{ id: 'wood', name: { da: 'Træ', en: 'Wood' }, price: 100, carries: true }],
  blocks: { oak_planks: 'wood' },
}
const AT = new Date(2030, 4, 17, 9, 5).getTime()
const ASTA = { kind: 'student', name: 'Asta', group: 'circle' as GroupId } as const
type Past = BlockTold['past'][number]

const placed: Past = {
  at: AT,
  by: ASTA,
  before: 'minecraft:air',
  after: 'minecraft:oak_planks[axis=y]',
  cause: 'hand',
}
const lines = (past: readonly Past[], { lang = 'da', now = AT, of = 'block' }: Partial<Asked> = {}): string[] =>
  blockLines({ of, past }, { lang, say: speaker(lang), prices, now })
type Asked = { readonly lang: Lang; readonly now: number; readonly of: BlockTold['of'] }

describe('a block the teacher points at', () => {
  test.each<[string, Partial<Past>, string]>([
    ['was placed', {}, 'Asta (gruppe cirkel), kl. 09.05: satte træ (oak planks), hvor der var tomt.'],
    [
      'was taken',
      { before: 'minecraft:oak_planks', after: 'minecraft:air' },
      'Asta (gruppe cirkel), kl. 09.05: tog træ (oak planks) væk.',
    ],
    [
      'was another one before',
      { before: 'minecraft:stone', after: 'minecraft:oak_planks' },
      'Asta (gruppe cirkel), kl. 09.05: lavede stone om til træ (oak planks).',
    ],
    [
      'is told of by the group after the lesson',
      { by: { ...ASTA, name: null } },
      'En fra gruppe cirkel, kl. 09.05: satte træ (oak planks), hvor der var tomt.',
    ],
    [
      'is told of by nobody whose group is not kept either',
      { by: { kind: 'student', name: null, group: null } },
      'En elev, kl. 09.05: satte træ (oak planks), hvor der var tomt.',
    ],
    [
      'was built by a student without a group',
      { by: { ...ASTA, group: null } },
      'Asta, kl. 09.05: satte træ (oak planks), hvor der var tomt.',
    ],
    [
      'was put back',
      { by: { kind: 'teacher' }, cause: 'undo' },
      'Læreren, kl. 09.05: satte træ (oak planks), hvor der var tomt. Det blev fortrudt.',
    ],
    [
      'was built because the meeting decided so',
      { by: { kind: 'lykke' }, cause: 'works', decision: 3 },
      'Lykke, kl. 09.05: satte træ (oak planks), hvor der var tomt. Besluttet på afdelingsmødet: forslag 3.',
    ],
  ])('%s', (_what, happened, line) => {
    expect(lines([{ ...placed, ...happened }])).toEqual([line])
  })

  test('has changed on another day, and says which', () => {
    expect(lines([placed], { now: AT + 24 * 60 * 60 * 1000 })[0]).toContain('17. maj 2030 kl. 09.05')
  })

  test('is named as in Minecraft in English', () => {
    expect(lines([placed], { lang: 'en' })).toEqual([
      'Asta (group circle), at 09:05: placed oak planks where there was nothing.',
    ])
  })

  test('was never touched, nor what is before it', () => {
    expect(lines([])).toEqual(['Ingen i klassen har ændret den blok.'])
  })

  test('is as it was, and something has stood before it', () => {
    const [first, ...rest] = lines([placed, placed], { of: 'before' })
    expect(first).toContain('foran den')
    expect(rest).toHaveLength(2)
  })
})

describe('Lykke, asked about a block', () => {
  const cell = { x: 1, y: 64, z: 1 }

  async function told(answer: () => Promise<BlockTold | null>) {
    const world = fakeWorld()
    const list = Promise.resolve({ ...prices, loan: { percent: 1, years: 1 }, things: [], materials: [] })
    const ports = { lang: 'da', name: 'Lykke', world: () => world.link, now: () => AT, prices: list } as const
    await createPointing({ ...ports, link: { pointed: answer } })('Larer', cell, cell)
    return { lines: world.told.map(({ player, line }) => [player, textOf(line)]), aloud: world.announced }
  }

  test('tells the teacher alone', async () => {
    expect(await told(() => Promise.resolve({ of: 'block', past: [] }))).toEqual({
      lines: [['Larer', 'Lykke (robot): Ingen i klassen har ændret den blok.']],
      aloud: [],
    })
  })

  test('says nothing to who is not the teacher', async () => {
    expect(await told(() => Promise.resolve(null))).toEqual({ lines: [], aloud: [] })
  })

  test('says so when the class does not answer', async () => {
    const { lines: said } = await told(() => Promise.reject(new Error('no answer')))
    expect(said).toEqual([['Larer', `Lykke (robot): ${speaker('da')('faults.fault.unanswered')}`]])
  })
})
