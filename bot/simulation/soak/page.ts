import type { Answer, CommandName, Face, PageToServer, PayloadIn, ServerToPage, View } from '@jagten/server/contract'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

const ANSWER_MS = 2_000
const GIVE_UP_MS = 120_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A page as a browser keeps it: the view as it is told, and commands that are sent until they are answered. */
export type Page<V extends View> = ReturnType<typeof openPage<V>>

/** @param url - Where the page thinks the server is: often a bad network. */
export function openPage<V extends View>(url: string, klass: string, face: Exclude<Face, 'bot'>, cookie: string) {
  const socket: Socket<ServerToPage, PageToServer> = io(url, {
    auth: { class: klass, face },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 1_000,
    timeout: 5_000,
  })
  let view: V | null = null
  let gaps = 0
  let drops = 0
  socket.on('view', (frame) => {
    // a page that was told parts of a view it does not have must ask for all of it
    if (!frame.full && frame.from !== view?.version) gaps += 1
    // frames of our own server: their shape is the contract's
    view = (frame.full ? frame.parts : { ...view, ...frame.parts, version: frame.version }) as V
  })
  socket.on('disconnect', (reason) => {
    drops += 1
    if (reason === 'io server disconnect') socket.connect()
  })

  return {
    view: () => view,
    /** Frames that did not fit on what was there; and how often the line was lost. */
    faults: () => ({ gaps, drops }),
    async until(wanted: (view: V) => boolean, what: string, ms = GIVE_UP_MS): Promise<V> {
      for (const late = Date.now() + ms; Date.now() < late; await pause(20)) if (view && wanted(view)) return view
      throw new Error(`a page waited in vain for ${what}`)
    },
    /** Sends one command until it has an answer that is not a fault. @throws Error after two minutes. */
    async send<C extends CommandName>(command: C, payload: PayloadIn<C>): Promise<Answer> {
      const letter = { id: randomUUID(), command, payload }
      for (const late = Date.now() + GIVE_UP_MS; Date.now() < late; await pause(200)) {
        const answer: Answer | null = await socket
          .timeout(ANSWER_MS)
          .emitWithAck('command', letter)
          .catch(() => null)
        if (answer && (answer.ok || answer.error.code !== 'fault.internal')) return answer
      }
      throw new Error(`${command} was not answered in two minutes`)
    },
    close: (): void => void socket.disconnect(),
  }
}
