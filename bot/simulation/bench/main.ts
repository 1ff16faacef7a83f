// `npm run bench`: speed beside its peer or floor, in one run; prints a table and writes bench-results.json.
import { writeFileSync } from 'node:fs'
import { startCrowd } from '../../src/rehearsal/crowd-process.ts'
import { namesFor } from '../lesson.ts'
import { startProgram } from '../program.ts'
import { beTeacher } from '../teacher.ts'
import { footprint } from './footprint.ts'
import { longLesson } from './long-lesson.ts'
import { manyClasses } from './many-classes.ts'
import type { Row } from './rows.ts'
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
      ...idle,
      ...(await footprint(program, `${count} walking`)),
    ]
  } finally {
    teacher.close()
    await crowd.stop()
    await program.stop()
  }
}

const rows = [
  ...(await withWalkers(30)),
  ...(await withWalkers(60)),
  ...(await manyClasses(CLASSES)),
  ...(await longLesson()),
]
writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`)
const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1))
console.table(
  rows.map(({ name, ours, unit, floor, ratioToFloor }) => ({
    name,
    ours: figure(ours),
    unit,
    floor: figure(floor),
    '× floor': figure(ratioToFloor),
  })),
)
process.exit(0)
