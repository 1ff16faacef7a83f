import type { Answer, CommandName, PayloadIn, TeacherView, View, ViewFrame } from '../../contract/index.ts'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'

export const PASSWORD = 'hemmeligt-kodeord'

/** People who speak to a running server as browsers do; the teacher has signed in. */
export async function letIn(url: () => string) {
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${url()}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : text,
      cookie,
      headers: response.headers,
    }
  }

  const teacherCookie = (await call('POST', '/api/login', { password: PASSWORD })).cookie

  /** Speaks for the people of a class that is there. */
  function classOf(id: string, joinCode: string) {
    const send = async <C extends CommandName>(
      command: C,
      payload: PayloadIn<C>,
      cookie = teacherCookie,
      commandId: string = randomUUID(),
    ): Promise<Answer> =>
      (await call('POST', `/api/classes/${id}/commands`, { id: commandId, command, payload }, { cookie })).body
    const must = async <C extends CommandName>(
      command: C,
      payload: PayloadIn<C>,
      cookie = teacherCookie,
    ): Promise<void> => {
      const answer = await send(command, payload, cookie)
      if (!answer.ok) throw new Error(`${command}: ${answer.error.code}`)
    }
    const view = async (): Promise<TeacherView> =>
      (await call('GET', `/api/classes/${id}`, undefined, { cookie: teacherCookie })).body
    return {
      id,
      joinCode,
      send,
      must,
      view,
      /** The cookie of the student of that name. */
      async join(name: string): Promise<string> {
        const student = (await view()).students.find((one) => one.name === name)
        return (await call('POST', '/api/join', { joinCode, key: student?.key ?? '' })).cookie
      },
      /** A proposal and a poll on it, opened by the teacher; its id. */
      async openPoll(form: 'secret' | 'open' = 'secret') {
        await must('proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
        const { proposals, unhoused } = await view()
        const housed = unhoused.map(({ student }) => student)
        await must('poll.open', { proposal: proposals.at(-1)!.id, form, housed })
        return (await view()).polls.at(-1)!.id
      },
      /** A page: keeps the view as a page does. */
      connect: <V extends View>(face: V['role'], auth: { cookie?: string; token?: string; origin?: string }) =>
        page<V>(url(), id, face, auth),
    }
  }

  return {
    call,
    teacherCookie,
    classOf,
    /** A class with these students, in households of two. */
    async makeClass(names: readonly string[] = [], name = '5.B') {
      const { body } = await call('POST', '/api/classes', { name }, { cookie: teacherCookie })
      const klass = classOf(body.id, body.joinCode)
      if (names.length > 0) {
        await klass.must('roster.add', { students: names.map((one) => ({ name: one })) })
        await klass.must('roster.pair', {})
      }
      return klass
    },
  }
}

export type TestClass = ReturnType<Visitors['classOf']>
export type Visitors = Awaited<ReturnType<typeof letIn>>

async function page<V extends View>(
  url: string,
  klass: string,
  face: string,
  { cookie, token, origin }: { cookie?: string; token?: string; origin?: string },
) {
  const socket = io(url, {
    auth: { class: klass, face, ...(token !== undefined && { token }) },
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { ...(cookie !== undefined && { cookie }), ...(origin !== undefined && { origin }) },
  })
  let view: V | null = null
  const frames: ViewFrame[] = []
  socket.on('view', (frame: ViewFrame) => {
    frames.push(frame)
    view = (frame.full ? frame.parts : { ...view, ...frame.parts }) as V
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', (error) => reject(Object.assign(error, { isRefused: true })))
  }).catch((error: unknown) => {
    socket.disconnect()
    throw error
  })
  return {
    socket,
    frames,
    view: () => view,
    async until(predicate: (view: V) => boolean, what = 'the view'): Promise<V> {
      const late = Date.now() + 10_000
      while (Date.now() < late) {
        if (view && predicate(view)) return view
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error(`waited in vain for ${what}`)
    },
    send: <C extends CommandName>(
      command: C,
      payload: PayloadIn<C>,
      id: string = randomUUID(),
      player?: string,
    ): Promise<Answer> =>
      socket.timeout(5_000).emitWithAck('command', { id, command, payload, ...(player !== undefined && { player }) }),
    /** Resolves when the server has ended this page's connection. */
    async gone(): Promise<void> {
      const late = Date.now() + 10_000
      while (socket.connected && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 10))
      if (socket.connected) throw new Error('still connected')
    },
    close: () => socket.disconnect(),
  }
}
