import type { AreaBlocksHead, AreaDetail, ColumnPast, CommonDetail, ImportedBuilding } from '@jagten/server/contract'
import type { Way } from './screen.ts'

const SIDE = 12
const BOX = { min: { x: -122, y: 63, z: -38 }, max: { x: -123 + SIDE, y: 65, z: -39 + SIDE } }
const PALETTE = ['minecraft:air', 'minecraft:grass_block', 'minecraft:oak_planks', 'minecraft:bricks']
const VERSIONS = ['step', 'time', 'named', 'time', 'bell', 'step', 'time'].map((reason, index) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  at: Date.UTC(2030, 4, 17, 8, index * 5),
  reason,
  label: reason === 'named' ? 'Med en lang mur omkring det hele og en port til naboen' : null,
  waits: reason === 'named',
  text: null,
  blocks: 144 + index * 3,
}))

const BILL: AreaDetail['bill'] = {
  lines: [
    { kind: 'lamp', count: 12, price: 12_000, sum: 144_000 },
    { kind: 'bench', count: 1, price: 8_000, sum: 8_000 },
    { kind: 'plant', count: 24, price: 100, sum: 2_400 },
  ],
  total: 154_400,
  perHomeMonth: 7,
  homes: 150,
  notForSale: [
    { block: 'lava', count: 1 },
    { block: 'command_block', count: 3 },
  ],
}
const SPENT = 1_154_400

/** A lawn with a wall on it that grew by a block at every version; later a part of it was taken and another made of bricks. */
function blocksAt(version: number): Buffer {
  const cells = new Uint16Array(SIDE * SIDE * 3)
  cells.fill(1, 0, SIDE * SIDE)
  for (let x = 0; x < Math.min(SIDE, version + 2); x += 1) cells[SIDE * SIDE + 3 * SIDE + x] = 2
  if (version > 4) {
    cells[SIDE * SIDE + 3 * SIDE] = 0
    cells[SIDE * SIDE + 3 * SIDE + 1] = 3
  }
  const head = Buffer.from(JSON.stringify({ box: BOX, palette: PALETTE } satisfies AreaBlocksHead))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, Buffer.from(cells.buffer)])
}

/** Of each mark some, in the middle of the lawn. */
const WOULD: ImportedBuilding['comparison'] = {
  added: 40,
  removed: 12,
  changed: 3,
  columns: (['added', 'removed', 'changed'] as const).flatMap((mark, row) =>
    Array.from({ length: 6 }, (_none, x) => ({ x: 2 + x, z: 4 + row, mark })),
  ),
}

/** On the area something has been built: the server that is looked at has no world in which one could. */
export async function withBuiltArea({ page }: Pick<Way, 'page'>): Promise<void> {
  await page.route(/\/areas\/felt-\d+$/, (route) => {
    const detail: AreaDetail = {
      id: route.request().url().split('/').at(-1) ?? '',
      group: 'circle',
      box: BOX,
      edition: 'one',
      built: 9,
      blocks: 153,
      bill: BILL,
      versions: VERSIONS,
    }
    return route.fulfill({ json: detail })
  })
  await page.route(/\/areas\/[^/]+\/versions\/[^/]+$/, (route) => {
    const asked = route.request().url().split('/').at(-1) ?? ''
    const version = VERSIONS.findIndex(({ id }) => id === asked)
    return route.fulfill({
      contentType: 'application/octet-stream',
      body: blocksAt(asked === 'first' ? -2 : version < 0 ? VERSIONS.length : version),
    })
  })
}

/** And the class has a budget that is larger than what it has built for by so much (in kroner; less than nothing: smaller). */
export const withBudget =
  (left: number) =>
  async (way: Pick<Way, 'page' | 'klass'>): Promise<void> => {
    await withBuiltArea(way)
    await way.klass.teacher.must('budget.set', { kroner: SPENT + left })
    const common: CommonDetail = { id: 'common', bill: BILL, spent: SPENT, perHomeMonth: 51, sites: [] }
    await way.page.route(/\/areas\/common$/, (route) => route.fulfill({ json: common }))
  }

/** A file is chosen in which much is that nobody knows here. */
export async function looksAtFile({ page, say }: Pick<Way, 'page' | 'say'>): Promise<void> {
  const building: ImportedBuilding = {
    cells: 1_312,
    work: null,
    bill: BILL,
    comparison: WOULD,
    unknown: Array.from({ length: 11 }, (_none, index) => ({
      name: `othermod:a_very_long_name_of_a_block_number_${index}`,
      count: 400 - index * 30,
    })),
    leftOut: [{ name: 'minecraft:armor_stand', count: 2 }],
  }
  await page.route(/\.schem\?preview=1$/, (route) => route.fulfill({ json: building }))
  await chooses(page, 'vores-helt-nye-faelleshus-med-koekken-og-vaerksted.schem')
  await page.getByRole('button', { name: say('page.areaFile.yes') }).scrollIntoViewIfNeeded()
}

/** A file is chosen in which there is no building: the server says so. */
export const looksAtNone = ({ page }: Pick<Way, 'page'>): Promise<void> => chooses(page, 'stil.docx')

const chooses = (page: Way['page'], name: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('hej med dig') })

/** Every block has been changed by one and another. */
export async function withPast({ page, klass: { teacher } }: Pick<Way, 'page' | 'klass'>): Promise<void> {
  const { id, group } = teacher.view().students[22] ?? { id: null, group: null }
  const [at, y] = [Date.UTC(2030, 4, 17, 8, 10), 64]
  const [air, planks, bricks] = ['minecraft:air', 'minecraft:oak_planks', 'minecraft:bricks'] as const
  const kinds = { before: { da: 'Byggeri', en: 'Building' }, after: null }
  const past: readonly ColumnPast[] = [
    { at, y, by: { kind: 'teacher' }, before: bricks, after: air, cause: 'undo', kinds },
    { at, y, by: { kind: 'student', student: id, group }, before: planks, after: bricks, cause: 'hand', kinds },
    {
      at,
      y,
      by: { kind: 'student', student: null, group: 'circle' },
      before: air,
      after: planks,
      cause: 'page',
      kinds,
    },
  ]
  await page.route(/\/blocks\?/, (route) => route.fulfill({ json: past }))
}
