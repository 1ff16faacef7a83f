import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { listTemplates, parseWorld } from './template.ts'

const stand = (x: number, z = 0) => ({ x, y: 64, z })
const area = (id: string, x: number) => ({
  id,
  box: { min: { x, y: 63, z: 0 }, max: { x: x + 9, y: 90, z: 9 } },
  home: stand(x + 5, 5),
})
const resident = (id: string, x: number) => ({
  id,
  name: 'Birthe',
  stand: stand(x),
  where: { da: 'her', en: 'here' },
  says: { da: 'Her er stille.', en: 'It is quiet here.' },
})

/** A world with two areas, as somebody may write it. */
const world = {
  title: { da: 'Engen', en: 'The meadow' },
  minecraft: '1.18.2',
  spawn: stand(0),
  meeting: stand(1),
  areas: [area('felt-1', 10), area('felt-2', 30)],
  doors: [{ number: 1, at: stand(2) }],
  homes: 20,
  places: [{ id: 'broen', title: { da: 'Broen', en: 'The bridge' }, stand: stand(3) }],
  extent: { min: { x: -50, y: 60, z: -50 }, max: { x: 50, y: 95, z: 50 } },
  parts: [{ file: 'engen.schem', at: { x: -50, y: 60, z: -50 } }],
}

/** What is said of the world when it is written so; a field is null where it is left out. */
function saidOf(parts: Readonly<Record<string, unknown>>): string {
  const text = stringify({ ...world, ...parts }, { aliasDuplicateObjects: false })
  try {
    parseWorld(text, 'world.yaml')
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
/** The line on which a field is written. */
const lineOf = (parts: Readonly<Record<string, unknown>>, words: string, nth = 1): number => {
  const lines = stringify({ ...world, ...parts }, { aliasDuplicateObjects: false }).split('\n')
  return lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []))[nth - 1] ?? 0
}

test('every world that is shipped is right, and one without residents is a world too', async () => {
  expect((await listTemplates()).length).toBeGreaterThanOrEqual(2)
  expect(saidOf({})).toBe('nothing')
})

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['two areas of one name', { areas: [area('felt-1', 10), area('felt-1', 30)] }, 'areas.1.id: felt-1 is also that of areas.0'],
  ['areas over each other', { areas: [area('felt-1', 10), area('felt-2', 15)] }, 'areas.1.box: lies over the area felt-1'],
  ['an area off the map', { areas: [area('felt-1', 45)] }, 'areas.0.box: reaches beyond the extent'],
  ['a home that is elsewhere', { areas: [{ ...area('felt-1', 10), home: stand(40) }] }, 'areas.0.home: must lie inside its area'],
  ['two doors of one number', { doors: [world.doors[0], world.doors[0]] }, 'doors.1.number: 1 is also that of doors.0'],
  ['two places of one name', { places: [world.places[0], world.places[0]] }, 'places.1.id: broen is also that of places.0'],
  ['a way in from nowhere', { spawn: stand(400) }, 'spawn: lies outside of the extent'],
  ['a resident off the map', { residents: [resident('birthe', -51)] }, 'residents.0.stand: lies outside of the extent'],
  ['two residents of one name', { residents: [resident('birthe', 1), resident('birthe', 6)] }, 'residents.1.id: birthe is also that of residents.0'],
])('%s', (_what, parts, said) => {
  expect(saidOf(parts)).toMatch(new RegExp(`^world\\.yaml:\\d+ ${said.replaceAll('.', '\\.')}$`))
}) // prettier-ignore

test('a mistake is told with the line it stands on, several each on a line of its own', () => {
  const parts = { residents: [{ ...resident('birthe', 1), says: { da: 'x'.repeat(300), en: 'Short.' } }], homes: 0 }
  const [homes, says, ...more] = saidOf(parts).split('\n').toSorted()
  expect(more).toEqual([])
  expect(homes).toMatch(new RegExp(`^world\\.yaml:${lineOf(parts, 'homes:')} homes: `))
  expect(says).toMatch(/^world\.yaml:\d+ residents\.0\.says\.da: /)
  expect(saidOf({ residents: [{ ...resident('birthe', 1), age: 81 }] })).toMatch(/residents\.0: .*age/)
})

test('what is no YAML is told with its line', () => {
  expect(() => parseWorld('title: {da: Engen\n  en: [', 'world.yaml')).toThrow(/^world\.yaml:\d+ /)
})
