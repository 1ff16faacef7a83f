// `npm run demo`: a whole class of simulated students plays the lesson over the real protocol; ends with a report.
import { loadTemplate } from '@jagten/worlds/template'
import { parseArgs } from 'node:util'
import { startCrowd } from './crowd-process.ts'
import { namesFor, playLesson } from './lesson.ts'
import { startProgram } from './program.ts'
import { createReport } from './report.ts'
import { beTeacher } from './teacher.ts'

const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '24' },
    /** How many times faster than a class thinks. */
    speed: { type: 'string', default: '10' },
    plan: { type: 'string', default: 'jagten' },
  },
})
const [students, speed] = [Number(values.students), Number(values.speed)]
if (!Number.isInteger(students) || students < 12 || students > 40 || !(speed >= 1 && speed <= 100)) {
  console.error('--students takes 12 to 40, --speed 1 to 100')
  process.exit(2)
}
if (values.plan !== 'jagten') {
  console.error('--plan: the only plan so far is jagten')
  process.exit(2)
}

const startedAt = Date.now()
const report = createReport((line) => console.log(line))
console.log(`A class of ${students} plays "${values.plan}" at ${speed}× speed …`)
const program = await startProgram()
const crowd = startCrowd()
try {
  const teacher = await beTeacher(program.url, namesFor(students))
  const { world } = await teacher.worldIsOpen()
  report.check(
    'the world is open',
    world.state === 'open',
    `${((Date.now() - startedAt) / 1000).toFixed(1)} s after the start`,
  )
  const { areas } = await loadTemplate('lykkeparken')
  await playLesson({
    teacher,
    crowd,
    report,
    host: '127.0.0.1',
    port: Number(world.address?.split(':')[1] ?? 25_565),
    areas,
    think: (seconds) => new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / speed)),
  })
  teacher.close()
} catch (error) {
  report.check('the lesson was played to its end', false, error instanceof Error ? error.message : String(error))
} finally {
  await crowd.stop()
  await program.stop()
}
console.log('')
console.log(
  report.differences() === 0
    ? `Ready: everything went as meant, in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`
    : `Not ready: ${report.differences()} things went differently (marked ✗).`,
)
process.exit(report.differences() === 0 ? 0 : 1)
