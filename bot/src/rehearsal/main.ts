// A simulated class plays a copy of a teacher's class from the first step to the last, and tells what came of it.
import type { Lang } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { RehearsalStart } from '@jagten/server/contract/launcher'
import type { RehearsalSays } from '@jagten/server/contract/launcher'
import { freemem } from 'node:os'
import { startCrowd } from './crowd-process.ts'
import { followClass } from './teacher.ts'
import type { Teacher } from './teacher.ts'
import { play } from './play.ts'
import { inTheWorld, onAPage } from './students.ts'

/** A class of thirty and its world want so much to spare. */
const FREE_BYTES = 700 * 1024 * 1024
const WORLD_MS = 60_000
const REACH_MS = 5_000

const tell = (says: RehearsalSays): void => void process.send?.(says)

process.on('message', (raw) => {
  const start = RehearsalStart.safeParse(raw)
  if (!start.success) process.exit(2)
  rehearse(start.data).then(
    (ok) => leave({ type: 'done', ok }),
    (error: unknown) => {
      const say = speaker(start.data.lang)
      const detail = error instanceof Error ? error.message : String(error)
      tell({ type: 'check', what: say('rehearsal.to-the-end'), ok: false, detail })
      leave({ type: 'done', ok: false })
    },
  )
})
// the launcher ends us by closing the channel, and the students end with us
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})

/** The last word is on its way before the process goes. */
function leave(says: RehearsalSays): void {
  if (process.send) process.send(says, () => process.exit(0))
  else process.exit(0)
}

/** True when all went as it should. */
async function rehearse({
  server,
  class: id,
  joinCode,
  code,
  students,
  speed,
  lang,
  worldLang,
}: RehearsalStart): Promise<boolean> {
  const say = speaker(lang)
  let isWell = true
  const telling = (says: RehearsalSays): void => {
    if (says.type === 'check' && !says.ok) isWell = false
    tell(says)
  }
  const cookie = await cookieByCode(server, code)
  const teacher = await followClass(server, { id, joinCode, cookie })
  const crowd = startCrowd()
  try {
    await lookAround(teacher, telling, lang)
    const address = await worldAddress(teacher)
    if (!address) telling({ type: 'check', what: say('rehearsal.page-alone'), ok: true, detail: '' })
    await play({
      teacher,
      tell: telling,
      say,
      lang,
      students: students.map(({ name, key }, at) =>
        address && at % 2 === 0
          ? inTheWorld({ name, key, player: `elev_${at + 1}` }, { crowd, ...address, say: speaker(worldLang) })
          : onAPage({ name, key }, server, teacher),
      ),
      think: (seconds) => new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / speed)),
    })
  } finally {
    teacher.close()
    await crowd.stop()
  }
  return isWell
}

async function cookieByCode(server: string, code: string): Promise<string> {
  const answer = await fetch(`${server}/api/help`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`the rehearsal was not let in: ${answer.status}`)
  return cookie
}

/** The machine, and whether its address on the network answers at least from here. */
async function lookAround(teacher: Teacher, telling: (says: RehearsalSays) => void, lang: Lang): Promise<void> {
  const say = speaker(lang)
  const free = (freemem() / 1024 ** 3).toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 1 })
  telling({
    type: 'check',
    what: say('rehearsal.machine'),
    ok: freemem() > FREE_BYTES,
    detail: say('rehearsal.machine-words', { free }),
  })
  const page = teacher.view().addresses.page[0]
  if (page === undefined) return
  const isReached = await fetch(page, { signal: AbortSignal.timeout(REACH_MS) }).then(
    ({ ok }) => ok,
    () => false,
  )
  telling({
    type: 'check',
    what: say('rehearsal.network'),
    ok: isReached,
    detail: say('rehearsal.network-words', { page }),
  })
}

/** Where the class's world is, once it is open; null when it is to stay closed. */
async function worldAddress(teacher: Teacher): Promise<{ host: string; port: number } | null> {
  if (teacher.view().world.state === 'closed') return null
  const { world } = await teacher.until((view) => view.world.state === 'open', 'the world to open', WORLD_MS)
  const [host = '127.0.0.1', port] = (world.address ?? '').split(':')
  return { host, port: Number(port ?? 25_565) }
}
