// Plays a class in which everything happens that can be written to a log, and keeps it for ever, so that the logs of
// today are read by every later program. Run it when a new event can be written, and add here what brings it about:
//   node server/src/test/make-old-log.ts 2027-01 && npm run fix
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BotView, CommandName, NoteId, TeacherView } from '../../contract/index.ts'
import { BOT_TOKEN, openTestSchool } from './school.ts'
import { backUp } from '../store/backup.ts'
import { sqliteEngine } from '../store/sqlite.ts'
import { lastingParts } from './lasting.ts'

const name = process.argv[2] ?? 'new'
const here = fileURLToPath(new URL('../store/fixtures/', import.meta.url))
const school = await openTestSchool()
const klass = await school.makeClass(['Asta', 'Bo', 'Carl', 'Dina', 'Emil', 'Freja', 'Gro'])
const { must } = klass
/** The newest view; every step below looks anew. */
const now = (): Promise<TeacherView> => klass.view()
const idOf = async (student: string) => (await now()).students.find((one) => one.name === student)!.id
const lastProposal = async () => (await now()).proposals.at(-1)!
const lastPoll = async () => (await now()).polls.at(-1)!.id
const [asta, bo, carl, dina] = [
  await klass.join('Asta'),
  await klass.join('Bo'),
  await klass.join('Carl'),
  await klass.join('Dina'),
]
const propose = (title: string, cookie?: string) =>
  must('proposal.submit', { title, reason: 'Så bliver her rarere at være', cost: 25_000 }, cookie)

await must('world.close', {})
await must('world.open', {})
await must('world.close', {})
await must('roster.add', { students: [{ name: 'Hans' }] })
await must('roster.rename', { student: await idOf('Hans'), name: 'Hanne' })
await must('household.move', { student: await idOf('Hanne'), household: null })
await must('group.set', { household: (await now()).households[0]!.id, group: null })
await must('roster.pair', {})
await maybe('roster.apart', { students: [await idOf('Asta'), await idOf('Bo')], on: true })
const present = (await now()).students.filter((student) => student.name !== 'Gro').map((student) => student.id)
await must('attendance.set', { present })

const lykke = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
await lykke.send('player.key', { key: (await now()).students[0]!.key }, undefined, 'AstaBygger')
for (const x of [4, 5])
  await lykke.send(
    'sign.write',
    { at: { x, y: 65, z: -9 }, lines: ['Velkommen', 'hjem', '', ''] },
    undefined,
    'AstaBygger',
  )
await lykke.send('sign.gone', { at: { x: 4, y: 65, z: -9 } })
await lykke.send('player.untie', { player: 'AstaBygger' })
lykke.socket.emit('players', ['Larer'])
await lykke.send('sign.gone', { at: { x: 1, y: 65, z: -9 } })
await maybe('teacher.tie', { player: 'Larer' })
await maybe('teacher.untie', { player: 'Larer' })
lykke.close()
for (const command of ['key.free', 'key.renew'] as const) await must(command, { student: await idOf('Hanne') })
const noteAt = async (): Promise<NoteId> => (await now()).notes.at(-1)!.id
const position = { x: 1, y: 64, z: 2 }
await must('note.add', { tag: 'unsafe', text: 'Her er mørkt', position, look: { yaw: 90, pitch: 5 } }, asta)
await must('note.choose', { note: await noteAt() }, asta)
await must('note.add', { tag: 'idea', text: 'Et drivhus' }, bo)
await must('note.remove', { note: await noteAt() }, bo)
for (const area of ['felt-1', 'felt-2']) await must('area.hide', { area })
await must('area.show', { area: 'felt-2' })
for (const kroner of [900_000, 400_000]) await must('budget.set', { kroner })

for (const letter of ['a', 'b']) await maybe('helper.invite', { kind: 'substitute', hash: letter.repeat(43) })
await maybe('helper.revoke', { helper: (await now()).helpers[0]!.id })

await must('lesson.start', { path: 'kort' })
await must('lesson.extend', { minutes: 5 })
await must('lesson.pause', {})
await must('lesson.resume', {})
for (const _step of [1, 2]) await must('lesson.next', {})
await must('class.freeze', { on: true })
await must('class.freeze', { on: false })
await maybe('class.set', { figures: 'majority', readFirst: false })
await must('class.mute', { on: true })
await maybe('welcome.pass', { stages: ['look', 'walk'] }, asta)
await maybe('welcome.set', { on: false })
await must('class.gather', {})
await must('class.gather', { to: { group: 'circle' } })
await must('class.send-back', {})
await must('class.freeze', { on: true, to: { student: await idOf('Hanne') }, minutes: 3 })
await must('class.mute', { on: true, to: { group: 'square' } })
await must('player.put-out', { player: 'Forstyrrer' })
await must('player.let-in', { player: (await now()).control.out[0]!.id })
await must('class.say', { text: 'Nu mødes vi på torvet' })
await must('class.say', { text: 'Husk jeres kort', to: { group: 'circle' } })

await propose('Flere lamper', asta)
await must('proposal.support', { proposal: (await lastProposal()).id }, bo)
await must('proposal.amend', { proposal: (await lastProposal()).id, text: 'Kun ved stien æøå' }, carl)
const amended = await lastProposal()
await must('proposal.amend', { proposal: amended.id, text: 'Fire', cost: 15_000, place: { x: 8, y: 64, z: 8 } }, carl)
await must('proposal.amend', { proposal: amended.id, text: 'Et helt andet forslag' }, carl)
await must('amendment.refer', { proposal: amended.id, amendment: (await lastProposal()).amendments.at(-1)!.amendment })
await must('poll.open', {
  proposal: amended.id,
  amendment: (await lastProposal()).amendments[1]!.amendment,
  form: 'open',
})
await must('poll.close', { poll: await lastPoll() })
await maybe('proposal.amend', { proposal: amended.id, text: 'Fire lamper', replaces: 'title' }, asta)
await propose('En bænk', bo)
await must('text.hide', { text: (await lastProposal()).title.id })
await must('text.show', { text: (await lastProposal()).title.id })
await propose('En mur', dina)
await must('proposal.withdraw', { proposal: (await lastProposal()).id })
await propose('Et drivhus')
await must('alarm.raise', {}, dina)
await must('alarm.clear', { alarm: (await now()).alarms[0]!.id })
await must('alarm.raise', {}, carl)
await maybe('proposal.pin', { proposal: (await lastProposal()).id, place: { x: 3, y: 64, z: -9 } })
await maybe('area.save', { area: 'felt-1', label: 'Bænk æøå' })
const [version] = (
  await school.call('GET', `/api/classes/${klass.id}/areas/felt-1`, undefined, { cookie: school.teacherCookie })
).body.versions
await maybe('area.restore', { area: 'felt-1', version: version.id })

await must('lesson.next', {})
await maybe('chair.volunteer', { office: 'teller' }, bo)
await maybe('chair.volunteer', {}, asta)
await maybe('chair.volunteer', {}, carl)
await maybe('chair.volunteer', { on: false }, carl)
await maybe('chair.draw', {})
await maybe('meeting.demand', {}, asta)
await maybe('meeting.call', { preset: 'real' })
const called = (await now()).meeting
if (called.state === 'called') await maybe('agenda.set', { items: called.agenda.slice(2).map(({ id }) => ({ id })) })
await must('meeting.open', {})
await maybe('chair.take', {})
await maybe('meeting.recess', { on: true, minutes: 2 })
await maybe('meeting.recess', { on: false })
await must('floor.ask', {}, asta)
await must('floor.ask', {}, bo)
await must('floor.leave', {}, bo)
await must('floor.give', {})
await maybe('floor.done', {}, asta)
await maybe('proposal.stamp', { proposal: (await lastProposal()).id, as: 'examined' })
await must('meeting.next', {})
await maybe('meeting.back', {})
await must('meeting.close', {})

const [lamps, bench, , glasshouse] = (await now()).proposals
await must('poll.open', { proposal: lamps!.id, form: 'secret' })
for (const [cookie, choice] of [
  [asta, 'for'],
  [bo, 'for'],
  [carl, 'against'],
  [dina, 'blank'],
] as const) {
  await must('ballot.cast', { poll: await lastPoll(), choice }, cookie)
}
await must('lesson.ring', {})
await must('lesson.resume', {})
await must('poll.resume', { poll: await lastPoll() })
await must('poll.close', { poll: await lastPoll() })
await maybe('poll.show-receipts', { poll: await lastPoll() })
await maybe('minority.say', { proposal: lamps!.id, text: 'Vi ville have en bænk æøå' }, carl)
const sentence = (await now()).proposals[0]!.sentences[0]?.id
if (sentence) await maybe('minority.choose', { proposal: lamps!.id, sentence })
await maybe('minutes.task', { proposal: lamps!.id, who: 'Husstand 1', due: '2026-12-24' })
await maybe('minutes.remark', { text: 'Vi talte længe' })
await maybe('minutes.next-meeting', { day: '2026-12-08' })
await maybe('decision.look-back', { proposal: lamps!.id, happened: 'partly' })
await maybe('minutes.approve', {})

await must('poll.open', { proposal: bench!.id, form: 'open', seconds: 600 })
await must('ballot.cast', { poll: await lastPoll(), choice: 'for' }, asta)
await must('poll.secret', { poll: await lastPoll() })
await must('ballot.cast', { poll: await lastPoll(), choice: 'against' }, asta)
await must('poll.close', { poll: await lastPoll() })
await must('poll.void-decided', { poll: await lastPoll() })
await must('poll.open', { proposal: bench!.id, form: 'open' })
await must('poll.close', { poll: await lastPoll() })

await must('poll.open', { proposal: glasshouse!.id, form: 'open', seconds: 15 })
await school.restart()
await must('poll.close', { poll: await lastPoll() })
await propose('Et bålsted', carl)
await must('poll.open', { proposal: (await lastProposal()).id, form: 'secret' })
await school.restart(() => rm(join(school.dataDir, 'keys'), { recursive: true }))

const planned = [3, 6].map((x) => ({ thing: 'lamp', at: { x, y: 64, z: 30 }, facing: 'south' }))
await propose('To lamper', asta)
const { id: planning } = await lastProposal()
await maybe('proposal.plan', { proposal: planning, things: planned })
await must('poll.open', { proposal: planning, form: 'open' })
await must('ballot.cast', { poll: await lastPoll(), choice: 'for' }, asta)
await must('poll.close', { poll: await lastPoll() })
await maybe('proposal.build', { proposal: planning, by: 'lykke' })
await maybe('proposal.stop-building', { proposal: planning })
await maybe('proposal.build', { proposal: planning, by: 'class' })
await maybe('proposal.stop-building', { proposal: planning })
await maybe('proposal.take-down', { proposal: planning })
// nothing was built: taking it down is over as soon as it is looked at
while ((await now()).proposals.some(({ id, works }) => id === planning && works !== null))
  await new Promise((resolve) => setTimeout(resolve, 20))
await must('rules.set', { votersWhoAsk: 2 })
for (const cookie of [asta, bo]) await must('poll.demand-secret', {}, cookie)
await propose('En petanquebane', carl)
await must('poll.open', { proposal: (await lastProposal()).id, form: 'open' })
await must('poll.close', { poll: await lastPoll() })
await must('election.call', { seats: 3 })
await must('election.cancel', {})
await must('election.call', { seats: 3 })
for (const cookie of [asta, bo, carl, dina]) await must('election.stand', {}, cookie)
await must('election.withdraw', {}, bo)
await must('election.stand', { student: await idOf('Freja') })
await must('poll.open', { election: { seats: 3 }, form: 'secret' })
await must('ballot.cast', { poll: await lastPoll(), choices: ['1', '3'] }, asta)
await must('ballot.cast', { poll: await lastPoll(), choices: ['1', '2', '4'] }, bo)
await must('poll.close', { poll: await lastPoll() })

await must('roster.erase', { student: await idOf('Bo') })
for (const _step of [1, 2, 3, 4]) await must('lesson.next', {})
await maybe('class.plan', { plan: 'jagten', path: 'lektion' })
await must('lesson.start', { path: 'kort' })
const { step, steps } = (await now()).lesson
const coming = steps.filter(({ id }) => id !== step && id !== 'paa-tur').map(({ id, minutes }) => ({ id, minutes }))
await must('lesson.replan', { from: step!, shorten: 1, steps: coming })
await must('lesson.pause', {})
await must('class.archive', {})
await must('class.unarchive', {})
await must('lesson.resume', {})
await must('lesson.pause', {})

await writeFile(join(here, `${name}.view.json`), `${JSON.stringify(lastingParts(await now()), null, 2)}\n`)
const folder = await mkdtemp(join(tmpdir(), 'jagten-fixture-'))
await school.restart(async () => {
  for (const file of await readdir(school.dataDir)) {
    if (file.startsWith('jagten.sqlite')) await copyFile(join(school.dataDir, file), join(folder, file))
  }
})
const { database } = await sqliteEngine(join(folder, 'jagten.sqlite'))
await backUp(database, folder, join(here, `${name}.jagten`), Date.now())
await database.destroy()
await rm(folder, { recursive: true })
await school.close()

/** A command that programs of today may not have. */
async function maybe(command: string, payload: object, cookie?: string): Promise<void> {
  await klass.send(command as CommandName, payload as never, cookie)
}
