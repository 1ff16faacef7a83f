// `npm run bench`: speed beside its peer or floor, in one run; prints a table and writes bench-results.json.
// `npm run bench -- --only blocks` measures one part and writes nothing.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startCrowd } from '../../src/rehearsal/crowd-process.ts'
import { namesFor } from '../lesson.ts'
import { startProgram } from '../program.ts'
import { beTeacher } from '../teacher.ts'
import { blocks } from './blocks.ts'
import { buildingFiles } from './building-files.ts'
import { drawnOnPage } from './drawn-on-page.ts'
import { footprint } from './footprint.ts'
import { longLesson } from './long-lesson.ts'
import { manyClasses } from './many-classes.ts'
import type { Row } from './rows.ts'
import { scene } from './scene.ts'
import { thirtyVotes } from './thirty-votes.ts'
import { votePath, walkers } from './vote-path.ts'

const CLASSES = [1, 10, 100]

/** Everything that needs a world, with so many walking in it. */
async function withWalkers(count: number): Promise<Row[]> {
  const program = await startProgram()
  const crowd = startCrowd()
  const teacher = await beTeacher(program.url, namesFor(count))
  try {
    await teacher.worldIsOpen()
    const idle = count === 30 ? await footprint(program, 'idle') : []
    const names = await walkers(teacher, crowd, count)
    const paths = await votePath(teacher, crowd, names)
    return [
      ...paths,
      ...(count === 30 ? await thirtyVotes(program.url, teacher) : []),
      ...(count === 30 ? await drawnOnPage(program.url, teacher, crowd, names) : []),
      ...idle,
      ...(await footprint(program, `${count} walking`)),
    ]
  } finally {
    teacher.close()
    await crowd.stop()
    await program.stop()
  }
}

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  blocks,
  scene,
  files: buildingFiles,
  'walkers-30': () => withWalkers(30),
  'walkers-60': () => withWalkers(60),
  classes: () => manyClasses(CLASSES),
  lesson: longLesson,
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const rows: Row[] = []
for (const [name, measure] of Object.entries(PARTS))
  if (only === undefined || only === name) rows.push(...(await measure()))
if (only === undefined) writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`)
const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1))
console.table(
  rows.map(({ name, ours, unit, peer, ratioToPeer, floor, ratioToFloor }) => ({
    name,
    ours: figure(ours),
    unit,
    peer: figure(peer),
    'times better': figure(ratioToPeer),
    floor: figure(floor),
    '× floor': figure(ratioToFloor),
  })),
)
process.exit(0)
