import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostgres } from '../../../scripts/postgresql.ts'
import { VOTERS, holdElection, prepare } from './election.ts'
import type { Paper, Prepared, Seen } from './election.ts'
import { startPostgres } from './postgres.ts'
import type { TestPostgres } from './postgres.ts'

/** The papers of every election; only who casts which of them is different. */
const PAPERS: readonly Paper[] = [
  { receipt: 'sol hus kat', choice: 'for' },
  { receipt: 'abe abe abe', choice: 'against' },
  { receipt: 'lanterne blomst honning', choice: 'blank' },
  { receipt: 'ugle kage klit', choice: 'for' },
  { receipt: 'vind tårn hare', choice: 'against' },
]
/** Papers of an election of three among four; the last seat goes by lot. */
const MARKED: readonly Paper[] = [
  { receipt: 'sol hus kat', choices: ['1', '2', '3'] },
  { receipt: 'abe abe abe', choices: ['2', '4', '1'] },
  { receipt: 'lanterne blomst honning', choices: [] },
  { receipt: 'ugle kage klit', choices: ['1', '2'] },
  { receipt: 'vind tårn hare', choices: ['2'] },
]
const KEPT_BYTES = 4

const places = ['SQLite', ...(findPostgres() === null ? [] : ['PostgreSQL'])]

describe.each(places)('a secret vote, with %s', (place) => {
  let postgres: TestPostgres | null = null
  let prepared: Prepared
  let first: Seen
  const hold = async (casting: readonly Paper[]): Promise<Seen> =>
    holdElection(prepared, casting, await postgres?.makeDatabase())

  beforeAll(async () => {
    if (place === 'PostgreSQL') postgres = await startPostgres()
    prepared = await prepare()
    first = await hold(PAPERS)
  })
  afterAll(async () => {
    await prepared?.remove()
    await postgres?.stop()
  })

  test('leaves the very same behind whoever cast which paper: on pages, in rows, logs, figures and the sizes of files', async () => {
    const castings = fc.shuffledSubarray([...PAPERS], { minLength: PAPERS.length })
    const orders = new Set([String(first.during.order)])
    await fc.assert(
      fc.asyncProperty(castings, async (casting) => {
        const other = await hold(casting)
        orders.add(String(other.during.order))
        for (const part of ['frames', 'answers', 'metrics', 'log', 'rows', 'files'] as const)
          expect(other[part], part).toEqual(first[part])
      }),
      { numRuns: place === 'SQLite' ? 12 : 4, examples: [[PAPERS.toReversed()]], endOnFailure: true },
    )
    // the rows of the box lie in an order that has nothing to do with who voted when; PostgreSQL keeps none
    if (place === 'SQLite') expect(orders.size).toBeGreaterThan(1)
  })

  test('while it is open shows no page and no row a choice or a receipt; afterwards the list is in the order of receipts', () => {
    const closedAt = (frames: readonly string[]): number => frames.findIndex((frame) => frame.includes('"outcome"'))
    for (const [who, frames] of Object.entries(first.frames)) {
      const before = frames.slice(0, closedAt(frames) === -1 ? undefined : closedAt(frames)).join('\n')
      expect(before, who).not.toMatch(/sol hus|abe abe|honning|ugle kage|"(for|against|blank)"/)
      expect(frames.length, who).toBeGreaterThan(VOTERS.length - 1)
    }
    const rows = JSON.stringify(first.during.rows)
    expect(rows).not.toMatch(/sol hus|abe abe|honning|ugle kage|against/)
    const shown = first.frames.board?.findLast((frame) => frame.includes('abe abe abe')) ?? ''
    const receipts = [...shown.matchAll(/"receipt":"([^"]+)"/g)].map(([, receipt]) => receipt)
    expect(receipts).toEqual(PAPERS.map(({ receipt }) => receipt).toSorted())
  })

  test('while it is open is unreadable without the key: papers of one size that share nothing', () => {
    const { ballots, commands } = first.during.rows
    const papers = ballots.map(({ sealed }) => Buffer.from(sealed))
    expect(papers).toHaveLength(VOTERS.length)
    expect(new Set(papers.map((paper) => paper.length)).size).toBe(1)
    for (const [at, paper] of papers.entries())
      for (const other of papers.slice(at + 1))
        for (let from = 0; from + KEPT_BYTES <= paper.length; from += 1)
          expect(other.includes(paper.subarray(from, from + KEPT_BYTES))).toBe(false)
    for (const row of commands) expect(Object.keys(row).toSorted()).toEqual(['actor', 'class', 'id', 'version'])
  })

  test('is not in the key: it is thirty-two bytes that no vote changes', () => {
    expect(first.during.key).toHaveLength(32)
    expect(first.during.isKeyUntouched).toBe(true)
  })

  test('for a board leaves the very same behind whoever marked whom, and nowhere what anybody got', async () => {
    const board = await prepare('board')
    const held = async (casting: readonly Paper[]) => holdElection(board, casting, await postgres?.makeDatabase())
    const one = await held(MARKED)
    const other = await held(MARKED.toReversed())
    for (const part of ['frames', 'answers', 'metrics', 'log', 'rows', 'files'] as const)
      expect(other[part], part).toEqual(one[part])
    const seen = JSON.stringify([one.frames, one.rows, one.log])
    for (const { receipt } of MARKED) expect(seen).not.toContain(receipt)
    expect(seen).not.toMatch(/"marks"|"choices"/)
    expect(one.frames.board?.at(-1)).toContain('"winners"')
    // the seed of the lots is told when all have voted, and not before
    const seeds = one.frames.board?.map((frame) => /"seed":"([^"]+)"/.exec(frame)?.[1]) ?? []
    const seed = seeds.find((found) => found !== undefined) ?? 'none was told'
    const open = one.frames.board?.filter((frame) => frame.includes('"state":"open"')) ?? []
    expect(open.some((frame) => frame.includes(seed))).toBe(false)
    await board.remove()
  })

  test('that somebody asked for leaves the very same behind whoever asked', async () => {
    const open = await prepare('open proposal')
    const asked = async (who: string) => holdElection(open, PAPERS, await postgres?.makeDatabase(), who)
    const one = await asked('Asta')
    for (const who of ['Bo', 'Fie']) {
      const other = await asked(who)
      for (const part of ['frames', 'answers', 'metrics', 'log', 'rows', 'files'] as const)
        expect(other[part], `${part} when ${who} asked`).toEqual(one[part])
    }
    await open.remove()
  })

  test('is answered to every voter with the same words', () => {
    const answers = first.answers.map((answer) => answer.replaceAll(/"version":\d+/g, '"version":V'))
    expect(new Set(answers).size).toBe(1)
  })

  test('afterwards lies nowhere sealed, its key is gone, and every receipt stands once, in the list', () => {
    const { bytes, during, rows, files } = first
    for (const { sealed } of during.rows.ballots)
      for (const all of bytes) expect(all.includes(Buffer.from(sealed).subarray(0, 16))).toBe(false)
    for (const all of bytes) expect(all.includes(during.key)).toBe(false)
    expect(files.filter((file) => file.includes('.key'))).toEqual([])
    for (const { receipt } of PAPERS) {
      expect(rows.filter((row) => row.includes(receipt)).map((row) => row.slice(0, 6))).toEqual(['events'])
      // while the program runs the list stands in the log of the database too
      const [running, ended] = bytes.map((all) => all.toString('utf8').split(receipt).length - 1)
      expect(ended).toBe(place === 'SQLite' ? 1 : 0)
      expect(running).toBeLessThanOrEqual(place === 'SQLite' ? 2 : 0)
    }
  })
})
