import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { GROUP_COLOURS } from '../group/colours.ts'
import { contrast } from './contrast.ts'

const css = readFileSync(fileURLToPath(new URL('colours.css', import.meta.url)), 'utf8')
const darkFrom = css.indexOf('@media (prefers-color-scheme: dark)')
const coloursIn = (part: string): Record<string, string> =>
  Object.fromEntries([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))
const light = coloursIn(css.slice(0, darkFrom))
const schemes = { light, dark: { ...light, ...coloursIn(css.slice(darkFrom)) } }
const GROUPS = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross', 'drop', 'star']

test.each([
  ['black and white', '#000000', '#ffffff', 21],
  ['a colour and itself', '#1f5e86', '#1f5e86', 1],
  ['ink on paper, as in the drawing', '#1f2a2e', '#fbf8f1', 13.9],
])('%s are so far apart', (_what, one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

describe.each(Object.entries(schemes))('in the %s', (_scheme, colour) => {
  const onGrounds = (names: readonly string[], grounds: readonly string[], least: number) =>
    names.flatMap((name) =>
      grounds.flatMap((ground) => {
        const found = contrast(colour[name] ?? '', colour[ground] ?? '')
        return found >= least ? [] : [`${name} on ${ground}: ${found.toFixed(2)}`]
      }),
    )

  test('every text can be read on every ground it stands on', () => {
    const texts = ['ink', 'slate', 'brick-text', 'beech', 'tile', 'sund']
    expect(onGrounds(texts, ['paper', 'sheet'], 4.5)).toEqual([])
    expect(onGrounds(['ink', 'slate'], ['mortar', 'brick-wash', 'tile-wash'], 4.5)).toEqual([])
    expect(onGrounds(['on-brick'], ['brick'], 4.5)).toEqual([])
    expect(onGrounds(['on-ink'], ['ink'], 4.5)).toEqual([])
    expect(onGrounds(['tile'], ['tile-wash'], 4.5)).toEqual([])
  })

  test('every sign and every edge that means something can be seen', () => {
    const signs = GROUPS.map((group) => `group-${group}`)
    expect(onGrounds([...signs, 'edge', 'sund'], ['paper', 'sheet'], 3)).toEqual([])
  })
})

test('what stands on the picture of the world can be seen there in the dark too', () => {
  const daylight = coloursIn(css.slice(css.indexOf('[data-daylight]'), darkFrom))
  for (const group of GROUPS) expect(contrast(daylight[`group-${group}`] ?? '', '#fbf8f1')).toBeGreaterThanOrEqual(4.5)
})

test('in three dimensions groups have the colours they have on the map', () => {
  const daylight = coloursIn(css.slice(css.indexOf('[data-daylight]'), darkFrom))
  expect(GROUP_COLOURS).toEqual(Object.fromEntries(GROUPS.map((group) => [group, daylight[`group-${group}`]])))
})
