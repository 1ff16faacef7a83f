import { randomUUID } from 'node:crypto'
import type { BotView, CommandName, ProjectorView, StudentView, TeacherView } from '../../contract/index.ts'
import { payloads } from './hostile/payloads.ts'
import { BOT_TOKEN } from './school.ts'
import type { TestSchool } from './school.ts'

/** Somebody of a class: what they were shown and answered is kept, and may hold nothing of another class. */
export const ACTORS = ['teacher', 'asta', 'bo', 'projector', 'lykke', 'player'] as const
export type Actor = (typeof ACTORS)[number]

/** One command: who of which class gives it, of which class the things are that it names, and to which class it goes. */
export type Step = {
  readonly from: number
  readonly actor: Actor
  readonly command: CommandName
  readonly names: number
  readonly to: number
  readonly overHttp: boolean
}

export type Neighbour = Awaited<ReturnType<typeof moveIn>>

/** A class in which every name and every word holds a canary that is only its own. */
export async function moveIn(school: TestSchool, number: number) {
  const canary = `kanari${'abc'[number]}${randomUUID().slice(0, 4)}`
  const klass = await school.makeClass([`Asta ${canary}`, `Bo ${canary}`], `${number}.K ${canary}`)
  const cookies = {
    asta: await klass.join(`Asta ${canary}`),
    bo: await klass.join(`Bo ${canary}`),
    projector: (await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })).cookie,
  }
  const pages = {
    teacher: await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie }),
    asta: await klass.connect<StudentView>('student', { cookie: cookies.asta }),
    bo: await klass.connect<StudentView>('student', { cookie: cookies.bo }),
    projector: await klass.connect<ProjectorView>('projector', { cookie: cookies.projector }),
    lykke: await klass.connect<BotView>('bot', { token: BOT_TOKEN }),
  }
  const player = `spiller_${canary.slice(-5)}`
  await pages.lykke.send('player.key', { key: (await klass.view()).students[0]?.key ?? '' }, randomUUID(), player)
  pages.lykke.socket.emit('players', [player])
  pages.lykke.socket.emit('world', { can: [canary], cannot: [] })
  const answers: unknown[] = []
  return {
    canary,
    klass,
    cookies,
    pages,
    player,
    /** Keeps what somebody of this class, and not the teacher, was answered. */
    keep: (answer: unknown): void => void answers.push(answer),
    /** All that students, board and Lykke of this class were shown and answered. */
    given: (): string =>
      JSON.stringify([answers, pages.asta.frames, pages.bo.frames, pages.projector.frames, pages.lykke.frames]),
    /** What is only this class's: its canary, its players, and every id in its teacher's view. */
    async own(): Promise<string[]> {
      const ids = JSON.stringify(await klass.view()).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
      return [canary, player, ...new Set(ids)]
    },
    leave(): void {
      for (const page of Object.values(pages)) page.close()
    },
  }
}

/** The plainest payload of a command, with things of one class and words of another in it. */
function payloadOf(command: CommandName, { pages }: Neighbour, { canary }: Neighbour): object {
  const view = pages.teacher.view()
  const things: Record<string, string | undefined> = {
    student: view?.students[0]?.id,
    household: view?.households[0]?.id,
    proposal: view?.proposals.at(-1)?.id,
    poll: view?.polls.at(-1)?.id,
    alarm: view?.alarms[0]?.id,
    text: view?.proposals.at(-1)?.title.id,
    key: view?.students[1]?.key,
  }
  const filled = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => filled(name, one))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(key, one)]))
    if (typeof value !== 'string') return value
    if (value.startsWith('00000000')) return things[name] ?? value
    return name === 'key' ? things.key : /^(title|reason|text|name|lines|area)$/.test(name) ? `ord ${canary}` : value
  }
  return filled('', payloads[command]) as object
}

/** Has a step done; what its actor is answered is kept with the actor's class. */
export async function take(step: Step, school: TestSchool, all: readonly Neighbour[]): Promise<string> {
  const [from, names, to] = [all[step.from], all[step.names], all[step.to]]
  if (!from || !names || !to) throw new Error('there is no such class')
  const { actor, command } = step
  const envelope = { id: randomUUID(), command, payload: payloadOf(command, names, actor === 'teacher' ? to : from) }
  const isLykke = actor === 'lykke' || actor === 'player'
  const player = actor === 'player' ? { player: from.player } : {}
  if (isLykke || (!step.overHttp && from === to)) {
    const page = isLykke ? from.pages.lykke : from.pages[actor]
    const answer = await page.socket.timeout(5_000).emitWithAck('command', { ...envelope, ...player })
    if (actor !== 'teacher') from.keep(answer)
    return answer.ok ? 'ok' : answer.error.code
  }
  const cookie = actor === 'teacher' ? school.teacherCookie : from.cookies[actor]
  const { body } = await school.call('POST', `/api/classes/${to.klass.id}/commands`, envelope, { cookie })
  if (actor !== 'teacher') from.keep(body)
  return body.ok ? 'ok' : body.error.code
}
