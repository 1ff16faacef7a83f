import { expect, test } from 'vitest'
import { loadPrices } from '../price-file/load.ts'
import { searched, thingNamed } from './naming.ts'

const list = await loadPrices()

test.each([
  ['bænk', 'bench'],
  ['BÆNK', 'bench'],
  ['baenk', 'bench'],
  ['bank', 'bench'],
  ['bænke', 'bench'],
  ['bænken', 'bench'],
  ['bænkene', 'bench'],
  ['en bænk', 'bench'],
  ['bench', 'bench'],
  ['benches', 'bench'],
  ['a bench', 'bench'],
  ['cykelstativ', 'bike-rack'],
  ['cykelstativer', 'bike-rack'],
  ['cykel stativ', 'bike-rack'],
  ['bike-rack', 'bike-rack'],
  ['bike rack', 'bike-rack'],
  ['bikeracks', 'bike-rack'],
  ['raised bed', 'raised-bed'],
  ['højbed', 'raised-bed'],
  ['hoejbed', 'raised-bed'],
  ['hojbed', 'raised-bed'],
  ['højbede', 'raised-bed'],
  ['træ', 'tree'],
  ['trae', 'tree'],
  ['træet', 'tree'],
  ['hækken', 'hedge'],
  ['legehuset', 'playhouse'],
  ['lamperne', 'lamp'],
  ['lygtepæl', 'lamp'],
  ['street lights', 'lamp'],
  ['fodboldmål', 'football-goal'],
  ['maal', 'football-goal'],
  ['mal', 'football-goal'],
  ['rutsjebanen', 'slide'],
  ['bord', 'table'],
  ['bord-bænk', 'picnic-table'],
  ['bålsted', 'bonfire'],
  ['baalsted', 'bonfire'],
  ['  skur ', 'shed'],
  ['ｂæｎｋ', 'bench'],
  ['ba\u0308nk', 'bench'],
])('who types “%s” means the %s', (typed, id) => {
  expect(thingNamed(typed, list)).toMatchObject({ kind: 'thing', thing: { id } })
})

test.each([
  ['bænl', 'bench'],
  ['bnech', 'bench'],
  ['cykelstatiiv', 'bike-rack'],
  ['legehsu', 'playhouse'],
  ['skraldesp', 'bin'],
  ['fontain', 'fountain'],
  ['elefant', null],
  ['hus', null],
  ['', null],
  ['   ', null],
  ['!?', null],
  ['toString', null],
  ['__proto__', null],
  ['(.*)+$', null],
  ['x'.repeat(10_000), null],
])('“%s” is no thing; the nearest is %s', (typed, id) => {
  const named = thingNamed(typed, list)
  expect(named.kind === 'unknown' && (named.nearest?.id ?? null)).toBe(id)
})

test('every name of every thing means that thing', () => {
  for (const { id, name, also } of list.things)
    for (const word of [id, ...Object.values(name.da), ...Object.values(name.en), ...also])
      expect(thingNamed(word.toUpperCase(), list)).toMatchObject({ kind: 'thing', thing: { id } })
})

test.each([
  ['mursten', 'bricks'],
  ['MURS', 'bricks'],
  ['bricks', 'bricks'],
  ['tegl', 'roof-tiles'],
  ['maelkeboette', 'dandelion'],
  ['mælkebøtte', 'dandelion'],
  ['malkebotte', 'dandelion'],
  ['dør', 'oak-door'],
  ['dor', 'oak-door'],
  ['lys', 'warm-light'],
  ['window', 'pane'],
  ['trampolin', 'bouncer'],
])('who types “%s” finds %s among the blocks', (typed, id) => {
  expect(searched(typed, list.materials).map((one) => one.id)).toContain(id)
})

test('what begins with what was typed comes first, nothing typed shows all, and what nobody has shows none', () => {
  expect(searched('sten', list.materials)[0]?.id).not.toBe('bricks')
  expect(searched(' ', list.materials)).toBe(list.materials)
  expect(searched('elefant', [...list.things, ...list.materials])).toEqual([])
  expect(searched('bænk', [...list.things, ...list.materials])[0]).toMatchObject({ id: 'bench' })
})
