import { expect, test } from 'vitest'
import { nbt } from '../../voxels/index.ts'
import { columnFromNbt, columnToNbt } from './anvil.ts'
import { Column } from './column.ts'
import { cleanLines, signFromNbt, signOnWire, signToNbt } from './sign.ts'
import { stateFromText } from './states.ts'

const SIGN = stateFromText('oak_sign') ?? 0
const lines = ['Velkommen', 'til vores', '"have"', '{"text":"x"}'] as const

test.each<[string, string[], string[]]>([
  ['words stay as they are', ['Ærø & 5.b', '', ' midt', 'slut '], ['Ærø & 5.b', '', ' midt', 'slut']],
  ['a line is cut at 45 letters', ['æ'.repeat(60)], ['æ'.repeat(45), '', '', '']],
  [
    'colours, controls and turned letters go',
    ['§4rød', 'a\u0000b\nc', '\u202Ebagvendt'],
    ['4rød', 'abc', 'bagvendt', ''],
  ],
  ['a fifth line is nobody’s', ['1', '2', '3', '4', '5'], ['1', '2', '3', '4']],
  ['half a letter is none', ['\uD83D'], ['', '', '', '']],
])('%s', (_sentence, typed, clean) => expect(cleanLines(typed)).toEqual(clean))

test('what looks like a component is text on the sign', () => {
  expect(JSON.stringify(signOnWire({ lines, hidden: false }))).toContain(
    JSON.stringify(JSON.stringify({ text: '{"text":"x"}' })),
  )
})

test('an emoji goes to a client and to the disk in plain letters, and comes back', () => {
  const sign = { lines: ['Hej 🏡', '', '', ''], hidden: false } as const
  expect(JSON.stringify(signOnWire(sign))).toMatch(/^[ -~]*\\ud83c\\\\udfe1[ -~]*$/)
  expect(signFromNbt(signToNbt(sign))).toEqual(sign)
})

test('a hidden sign shows nothing, and knows what it hides', () => {
  const hidden = { lines, hidden: true }
  expect(signFromNbt(signToNbt(hidden))).toEqual(hidden)
  expect(JSON.stringify(signOnWire(hidden))).not.toContain('Velkommen')
  expect(JSON.stringify(signToNbt(hidden)['Text1'])).not.toContain('Velkommen')
})

test('a sign that Minecraft itself wrote is read without its colours and clicks', () => {
  const text = JSON.stringify({ text: 'A', extra: ['b', { text: 'c', clickEvent: { action: 'run_command' } }] })
  expect(signFromNbt({ Text1: nbt.string(text), Text2: nbt.string('løst') }).lines).toEqual(['Abc', 'løst', '', ''])
})

test('a column keeps the text of its signs in a region file, and lets it go with the sign', () => {
  const column = new Column()
  column.set(3, -60, 4, SIGN)
  column.setExtra(3, -60, 4, signToNbt({ lines, hidden: false }))
  const again = columnFromNbt(columnToNbt(column, -2, 5))
  expect(again).toEqual(column)
  again.set(3, -60, 4, stateFromText('oak_sign[rotation=4]') ?? 0)
  expect(signFromNbt(again.extra(3, -60, 4)).lines).toEqual(lines)
  again.set(3, -60, 4, stateFromText('stone') ?? 0)
  expect(again.extra(3, -60, 4)).toBeNull()
})

test('Minecraft finds every chest, bed and sign in the list of the region file', () => {
  const column = new Column()
  for (const [x, block] of ['chest', 'red_bed', 'oak_wall_sign', 'stone', 'white_banner'].entries())
    column.set(x, 70, 0, stateFromText(block) ?? 0)
  const entities = nbt.readNbt(columnToNbt(column, 1, 2))['block_entities']
  const found = entities?.kind === 'list' ? entities.value : []
  expect(found.map((one) => (one.kind === 'compound' ? [one.value['id']?.value, one.value['x']?.value] : []))).toEqual([
    ['minecraft:chest', 16],
    ['minecraft:bed', 17],
    ['minecraft:sign', 18],
    ['minecraft:banner', 20],
  ])
})
