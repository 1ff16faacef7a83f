import type { Stage } from './stage.ts'
import type { Simulated } from './students.ts'

/** How long what was built in the world may take into the history. */
const KEPT_MS = 10_000
const LOOK_MS = 250

/**
 * One in the world and one at a page build on their own areas: the teacher finds whose it is, sees what it costs, keeps a
 * version, has it as a file; and each takes it back.
 */
export async function build({ teacher, students, tell, say }: Stage): Promise<void> {
  if (teacher.view().world.state !== 'open') return
  const some = [true, false].flatMap((inWorld) => students.filter((one) => one.inWorld === inWorld).slice(0, 1))
  const ways = { built: 0, known: 0, priced: 0, filed: 0, back: 0 }
  for (const student of some) {
    const id = areaOf(student, teacher.view())
    if (id === null) continue
    const before = await teacher.areaOf(id)
    const at = await student.build(before).catch(() => null)
    if (!at) continue
    ways.built += 1
    const isTheirs = async (): Promise<boolean> => {
      const [newest] = await teacher.pastOf(at)
      return newest?.by.kind === 'student' && newest.by.student === idOf(student, teacher.view())
    }
    if (await comesTrue(isTheirs)) ways.known += 1
    if ((await teacher.areaOf(id)).bill.total > before.bill.total) ways.priced += 1
    await teacher.must('area.save', { area: id, label: say('rehearsal.version') })
    const { versions } = await teacher.areaOf(id)
    if (versions.length > before.versions.length && (await teacher.sizeOfFile(id)) > 0) ways.filed += 1
    await student.takeBack(id)
    if (await comesTrue(async () => (await teacher.areaOf(id)).blocks === before.blocks)) ways.back += 1
  }
  const all = some.length
  for (const way of ['built', 'known', 'priced', 'filed', 'back'] as const) {
    const detail = say('rehearsal.of', { some: ways[way], all })
    tell({ type: 'check', what: say(`rehearsal.building.${way}`), ok: ways[way] === all, detail })
  }
}

type View = ReturnType<Stage['teacher']['view']>

const rowOf = ({ name }: Simulated, { students }: View) => students.find((one) => one.name === name)
const idOf = (student: Simulated, view: View): string | undefined => rowOf(student, view)?.id
const areaOf = (student: Simulated, view: View): string | null =>
  view.areas.find(({ group }) => group !== null && group === rowOf(student, view)?.group)?.id ?? null

/** Whether something comes true within ten seconds. */
export async function comesTrue(wanted: () => Promise<boolean>): Promise<boolean> {
  for (const late = Date.now() + KEPT_MS; Date.now() < late;) {
    if (await wanted()) return true
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return false
}
