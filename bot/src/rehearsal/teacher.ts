import type {
  Answer,
  AreaDetail,
  BlockPast,
  Choice,
  CommandName,
  PageToServer,
  PayloadIn,
  PollId,
  ServerToPage,
  TeacherView,
} from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

const WAIT_MS = 30_000

/** A simulated teacher, who follows a class as the teacher's page does. */
export type Teacher = Awaited<ReturnType<typeof followClass>>

/** Follows a class as a teacher's page does, signed in with that cookie: the teacher's own, or that of who helps. */
export async function followClass(
  url: string,
  { id, joinCode, cookie }: { readonly id: string; readonly joinCode: string; readonly cookie: string },
) {
  const json = { 'content-type': 'application/json' }
  const socket: Socket<ServerToPage, PageToServer> = io(url, {
    auth: { class: id, face: 'teacher' },
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
  })
  let view: TeacherView | null = null
  const listeners = new Set<(view: TeacherView) => void>()
  socket.on('view', (frame) => {
    // frames of our own server: their shape is the contract's
    const next = (frame.full ? frame.parts : { ...view, ...frame.parts }) as TeacherView
    view = next
    for (const listener of listeners) listener(next)
  })

  /** Waits until the view is as wanted. @throws Error with `what` after half a minute. */
  function until(wanted: (view: TeacherView) => boolean, what: string, ms = WAIT_MS): Promise<TeacherView> {
    return new Promise((resolve, reject) => {
      const look = (now: TeacherView | null): boolean => {
        if (!now || !wanted(now)) return false
        clearTimeout(late)
        listeners.delete(look)
        resolve(now)
        return true
      }
      const late = setTimeout(() => {
        listeners.delete(look)
        reject(new Error(`the teacher waited in vain for ${what}`))
      }, ms)
      if (!look(view)) listeners.add(look)
    })
  }

  /** Sends a command until it is answered, as the page does. */
  async function send<C extends CommandName>(command: C, payload: PayloadIn<C>): Promise<Answer> {
    const envelope = { id: randomUUID(), command, payload }
    for (const late = Date.now() + WAIT_MS; Date.now() < late;) {
      const answer: Answer | null = await socket
        .timeout(3_000)
        .emitWithAck('command', envelope)
        .catch(() => null)
      if (answer) return answer
    }
    throw new Error(`${command} was not answered`)
  }

  /** As `send`, and resolves with the view the command led to. @throws Error when it is refused. */
  async function must<C extends CommandName>(command: C, payload: PayloadIn<C>): Promise<TeacherView> {
    const answer = await send(command, payload)
    if (!answer.ok) throw new Error(`${command} was refused: ${answer.error.code}`)
    return until((now) => now.version >= answer.version, `the view after ${command}`)
  }

  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
  const cookieOf = async (key: string): Promise<string> =>
    (await post('/api/join', { joinCode, key })).headers.getSetCookie()[0]?.split(';')[0] ?? ''

  /** Sends a command from the page of the student with that key. */
  async function sendAs<C extends CommandName>(key: string, command: C, payload: PayloadIn<C>): Promise<Answer> {
    const envelope = { id: randomUUID(), command, payload }
    const answer = await post(`/api/classes/${id}/commands`, envelope, { cookie: await cookieOf(key) })
    return (await answer.json()) as Answer
  }

  /** A proposal of the teacher's, and a secret poll on it. @throws Error when it is refused. */
  async function openPoll(title: string): Promise<PollId> {
    await must('proposal.submit', { title, reason: 'Sådan er det' })
    const proposal = view?.proposals.at(-1)
    if (!proposal) throw new Error('the proposal is not in the view')
    const poll = (await must('poll.open', { proposal: proposal.id, form: 'secret' })).polls.at(-1)
    if (!poll) throw new Error('the poll is not in the view')
    return poll.id
  }

  /** What happened to a block of the class's world, the newest first. */
  async function pastOf({ x, y, z }: Position): Promise<readonly BlockPast[]> {
    const answer = await fetch(`${url}/api/classes/${id}/blocks?x=${x}&y=${y}&z=${z}`, { headers: { cookie } })
    return (await answer.json()) as readonly BlockPast[]
  }

  /** What stands on an area, what it costs, and its versions. */
  async function areaOf(area: string): Promise<AreaDetail> {
    const answer = await fetch(`${url}/api/classes/${id}/areas/${area}`, { headers: { cookie } })
    return (await answer.json()) as AreaDetail
  }

  /** How large an area is as a file, in bytes; 0 when it could not be had. */
  async function sizeOfFile(area: string): Promise<number> {
    const answer = await fetch(`${url}/api/classes/${id}/areas/${area}.schem`, { headers: { cookie } })
    return answer.ok ? (await answer.arrayBuffer()).byteLength : 0
  }

  await until(() => true, 'the first view')
  return {
    id,
    joinCode,
    cookie,
    until,
    send,
    must,
    view(): TeacherView {
      if (!view) throw new Error('no view yet')
      return view
    },
    onView(listener: (view: TeacherView) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** What the browser of the student with that key shows the server. */
    cookieOf,
    openPoll,
    sendAs,
    pastOf,
    areaOf,
    sizeOfFile,
    /** Votes from the page of the student with that key. */
    voteAs: (key: string, poll: PollId, choice: Choice) => sendAs(key, 'ballot.cast', { poll, choice }),
    worldIsOpen: () => until((now) => now.world.state === 'open', 'the world to open', 60_000),
    close: () => socket.disconnect(),
  }
}
