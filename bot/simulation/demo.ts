// `npm run demo`: a whole class of simulated students plays the lesson over the real protocol; ends with a report.
import { langOf, speaker } from '@jagten/server/contract'
import { loadTemplate } from '@jagten/worlds/template'
import { parseArgs } from 'node:util'
import { startCrowd } from '../src/rehearsal/crowd-process.ts'
import { namesFor, playLesson } from './lesson.ts'
import { startProgram } from './program.ts'
import { createReport } from './report.ts'
import { beTeacher } from './teacher.ts'

const tell = speaker(langOf(process.env.JAGTEN_LANG))
const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '24' },
    /** How many times faster than a class thinks. */
    speed: { type: 'string', default: '10' },
    plan: { type: 'string', default: 'jagten' },
  },
})
const [students, speed] = [Number(values.students), Number(values.speed)]
if (
  !Number.isInteger(students) ||
  students < 12 ||
  students > 40 ||
  !(speed >= 1 && speed <= 100) ||
  values.plan !== 'jagten'
) {
  console.error(tell('rehearsal.options'))
  process.exit(2)
}

const startedAt = Date.now()
const report = createReport((line) => console.log(line))
console.log(tell('rehearsal.begins', { students, speed }))
const program = await startProgram()
const crowd = startCrowd()
try {
  const teacher = await beTeacher(program.url, namesFor(students))
  const { world } = await teacher.worldIsOpen()
  report.check(
    tell('rehearsal.world-open'),
    world.state === 'open',
    tell('rehearsal.after-start', { seconds: ((Date.now() - startedAt) / 1000).toFixed(1) }),
  )
  const { areas } = await loadTemplate('lykkeparken')
  await playLesson({
    teacher,
    crowd,
    report,
    tell,
    host: '127.0.0.1',
    port: Number(world.address?.split(':')[1] ?? 25_565),
    areas,
    think: (seconds) => new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / speed)),
  })
  teacher.close()
} catch (error) {
  report.check(tell('rehearsal.to-the-end'), false, error instanceof Error ? error.message : String(error))
} finally {
  await crowd.stop()
  await program.stop()
}
console.log('')
const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
const count = report.differences()
console.log(count === 0 ? tell('rehearsal.ready', { seconds }) : tell('rehearsal.not-ready', { count }))
process.exit(report.differences() === 0 ? 0 : 1)
