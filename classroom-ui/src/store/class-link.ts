import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import type {
  Answer,
  CommandName,
  Face,
  Lang,
  PageToServer,
  PayloadIn,
  ServerToPage,
  View,
} from '@jagten/server/contract'
import { createClassStore } from './class-store.ts'
import { createFiguresLine } from './figures.ts'
import type { Ground, GroundLine } from './ground.ts'
import { createOutbox } from './outbox.ts'
import { uuid } from './uuid.ts'

const ANSWER_WITHIN_MS = 5_000
const GROUND_WITHIN_MS = 30_000
/** How long an answered command waits for the view that shows it. */
const SHOWN_WITHIN_MS = 1_000

type Refused = { readonly code: string; readonly message: string }

function refusedBy(error: Error): Refused | null {
  // socket.io hangs what the server says on the error; its type does not know it
  const said = 'data' in error ? (error.data as Partial<Refused> | undefined) : undefined
  return said?.code ? { code: said.code, message: said.message ?? '' } : null
}

/** One page's line to one class: the view as it is now, and a way to say a command. */
export function openClassLink<F extends Exclude<Face, 'bot'>>(face: F, id: string, lang: Lang) {
  const store = createClassStore<F>()
  const socket: Socket<ServerToPage, PageToServer> = io({
    auth: { class: id, face, lang },
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
  })
  const outbox = createOutbox({
    post: (letter) => socket.timeout(ANSWER_WITHIN_MS).emitWithAck('command', letter),
    wait: (ms) =>
      new Promise((done) => {
        const finish = (): void => {
          clearTimeout(timer)
          socket.off('connect', finish)
          done()
        }
        const timer = setTimeout(finish, ms)
        socket.on('connect', finish)
      }),
    id: uuid,
    as: () => {
      const view: View | null = store.get().view
      return view?.role === 'student' ? view.me.id : undefined
    },
  })

  socket.on('connect', () => store.tell({ at: 'live' }))
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return
    store.tell({ at: 'lost' })
    if (reason === 'io server disconnect') socket.connect()
  })
  socket.on('connect_error', (error) => {
    const refused = refusedBy(error)
    if (!refused) return store.tell({ at: 'lost' })
    store.tell({ at: 'refused', ...refused })
    outbox.giveBack(refused)
  })
  socket.on('view', (frame) => {
    if (!store.receive(frame, Date.now())) socket.disconnect().connect()
  })

  const groundLine: GroundLine = {
    async watch(isWatching) {
      // what is said while the line is down would be said later, when nobody may want it any more
      if (!socket.connected) throw new Error('the line is down')
      await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('watch', isWatching)
    },
    onFrame(listener) {
      socket.on('blocks', listener)
      return () => void socket.off('blocks', listener)
    },
    onConnect(listener) {
      socket.on('connect', listener)
      return () => void socket.off('connect', listener)
    },
    async fetch() {
      const response = await fetch(`/api/classes/${id}/ground`, { signal: AbortSignal.timeout(GROUND_WITHIN_MS) })
      if (response.status === 404) return null
      if (!response.ok) throw new Error(`the ground is answered with ${response.status}`)
      return response.arrayBuffer()
    },
    wait: pauseOf,
  }
  let ground: Promise<Ground> | null = null
  /** What follows the ground, the same for every map on the page; a page that shows none does not fetch its program. */
  function followGround(): Promise<Ground> {
    ground ??= import('./ground.ts').then(
      ({ createGround }) => createGround(groundLine),
      (error: unknown) => {
        // the line was down: it is tried again when somebody asks again
        ground = null
        throw error
      },
    )
    return ground
  }

  /** Resolves when the view has that version, or after a moment: not every command changes every view. */
  function shown(version: number): Promise<void> {
    const isShown = (): boolean => store.version() >= version
    return new Promise((done) => {
      const finish = (): void => {
        stop()
        clearTimeout(timer)
        done()
      }
      const stop = store.subscribe(() => isShown() && finish())
      const timer = setTimeout(finish, SHOWN_WITHIN_MS)
      if (isShown()) finish()
    })
  }

  return {
    store,
    /** Resolves with the server's answer, once the page shows what it changed; `id` as in the outbox. */
    async send<C extends CommandName>(command: C, payload: PayloadIn<C>, id?: string): Promise<Answer> {
      const answer = await outbox.send(command, payload, id)
      if (answer.ok) await shown(answer.version)
      return answer
    },
    figures: createFiguresLine(socket),
    followGround,
    close: (): void => void socket.disconnect(),
  }
}

function pauseOf(ms: number): { readonly over: Promise<void>; readonly sooner: () => void } {
  let sooner = (): void => {}
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    sooner = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  return { over, sooner }
}

export type ClassLink<F extends Exclude<Face, 'bot'>> = ReturnType<typeof openClassLink<F>>
export type Send = <C extends CommandName>(command: C, payload: PayloadIn<C>, id?: string) => Promise<Answer>
