import fc from 'fast-check'
import type { Bot } from 'mineflayer'
import { describe, expect, test } from 'vitest'
import { ABILITIES } from '../../link.ts'
import type { Ability, Line } from '../../link.ts'
import { textOf } from '../../test/fakes.ts'
import { ballotPaper } from '../../words/ballot-paper.ts'
import { createGrammar } from '../../words/grammar.ts'
import { componentOf, plainText } from '../component.ts'
import { saying } from './saying.ts'

/** A bot of which nothing is there but what it types. `version`: whether the world has at least that one. */
function speaks(can: readonly Ability[], version: 'old' | 'usual' | 'new' = 'usual') {
  const messages: string[] = []
  const bot = {
    typing: { type: (line: string) => messages.push(line) },
    supportFeature: (feature: string) => feature === 'lessCharsInChat' && version === 'old',
    registry: { version: { '>=': () => version === 'new' } },
  }
  saying(new Set(can))(bot as unknown as Bot)
  return { messages, ...(bot as unknown as Bot).saying }
}

const told = (message: string): string => plainText(componentOf(message.replace(/^\/tellraw \S+ /, '')))

describe('in a world of others that takes no long lines', () => {
  const can = ABILITIES.filter((ability) => ability !== 'rules' && ability !== 'private-words')

  test('a ballot paper comes in several, with all three words to click on', () => {
    const { tell, messages } = speaks(can)
    const line: Line = [
      { text: 'Lykke (robot): ', color: 'gold' },
      `Vi stemmer om forslag 3: ${'Flere lamper '.repeat(6)}. Klik her, eller skriv til mig alene:`,
      ...ballotPaper(createGrammar('da'), 'Lykke'),
    ]
    expect(tell('Asta', line)).toBe(true)
    expect(messages.every((message) => message.startsWith('/tellraw Asta {') && message.length <= 256)).toBe(true)
    expect(messages.map(told).join('')).toBe(textOf(line))
    expect(messages.join('').match(/\/msg Lykke (ja|nej|blank)/g)).toHaveLength(3)
  })

  test('words to click on are written as newer versions read them', () => {
    const { tell, messages } = speaks(can, 'new')
    tell('Asta', ballotPaper(createGrammar('da'), 'Lykke'))
    expect(
      messages.join('').match(/"click_event":\{"action":"run_command","command":"\/msg Lykke (ja|nej|blank)"\}/g),
    ).toHaveLength(3)
  })

  test.each([
    ['usual', 256],
    ['old', 100],
  ] as const)('no line is too long for a world as %s, and nothing of it is lost', (version, most) => {
    const piece = fc.string({ unit: fc.constantFrom(...'abcæøå "\\→😀'), maxLength: 300 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (line) => {
        const { tell, announce, messages } = speaks(can, version)
        tell('Navn_paa_16_tegn', line)
        announce(line)
        expect(Math.max(0, ...messages.map((message) => message.length))).toBeLessThanOrEqual(most)
        expect(messages.map(told).join('')).toBe(textOf(line).repeat(2))
      }),
    )
  })

  test('a title that is too long is cut', () => {
    const { title, actionbar, messages } = speaks(can)
    title('all', 'Opgave', 'Gå "to og to" '.repeat(40))
    actionbar('all', 'å'.repeat(400))
    expect(messages).toHaveLength(4)
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(256)
    for (const message of messages.slice(1)) expect(told(message.replace(/^[^{]*/, ''))).not.toBe('')
  })
})

test('in a world of ours a line comes whole', () => {
  const { tell, title, messages } = speaks(ABILITIES)
  tell('Asta', ['x'.repeat(400)])
  title('all', 'y'.repeat(400), '')
  expect(messages.map((message) => message.length > 400)).toEqual([true, false, false, true])
})

test('without a way to tell one alone nothing is told, and an announcement is plain words', () => {
  const { tell, announce, title, actionbar, messages } = speaks([])
  expect(tell('Asta', ['Din stemme er i kassen.'])).toBe(false)
  title('all', 'Kig op', '')
  actionbar('all', '4 af 10')
  announce([{ text: '//op Asta' }, ' hej'])
  expect(messages).toEqual(['op Asta hej'])
})
