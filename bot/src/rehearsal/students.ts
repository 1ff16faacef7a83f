import type {
  Answer,
  AreaDetail,
  Choice,
  CommandName,
  PayloadIn,
  PollId,
  ProposalId,
  Say,
} from '@jagten/server/contract'
import { blockAt } from '@jagten/worlds/geometry'
import type { Position } from '@jagten/worlds/geometry'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Crowd } from './crowd-process.ts'
import type { Teacher } from './teacher.ts'

/** What everybody builds with. */
const BLOCK = 'bricks'
const WORDS: Record<Choice, string> = { for: 'ja', against: 'nej', blank: 'blank' }

/** A simulated student: plays in the world, or sits at a page. */
export interface Simulated {
  readonly name: string
  readonly inWorld: boolean
  /** Into the class, known by the key. @throws Error when it was not let in. */
  comeIn(): Promise<void>
  note(text: string): Promise<boolean>
  propose(title: string, reason: string): Promise<boolean>
  /** Proposes a change of a proposal, with what it costs then in kroner. */
  amend(change: {
    readonly proposal: ProposalId
    readonly number: number
    readonly text: string
    readonly cost: number
  }): Promise<boolean>
  raiseHand(): Promise<boolean>
  /** Puts up a block on the own area, near the lane; where. Null when it was not let. */
  build(area: AreaDetail): Promise<Position | null>
  /** Takes back what was built last. */
  takeBack(area: string): Promise<boolean>
  /** Casts every vote held, one after another; how many, and how long each took in milliseconds. */
  voteAll(poll: PollId, choice: Choice): Promise<{ readonly cast: number; readonly ms: readonly number[] }>
  leave(): void
}

/** Plays over the Minecraft protocol, and speaks to Lykke. */
export function inTheWorld(
  { name, key, player }: { readonly name: string; readonly key: string; readonly player: string },
  {
    crowd,
    host,
    port,
    say,
  }: { readonly crowd: Crowd; readonly host: string; readonly port: number; readonly say: Say },
): Simulated {
  const hears = async (text: string, ...answers: string[]): Promise<boolean> =>
    crowd.ask(player, text, answers).then(
      () => true,
      () => false,
    )
  return {
    name,
    inWorld: true,
    async comeIn() {
      await crowd.tell({ do: 'join', name: player, host, port })
      await crowd.ask(player, key, [say('game.key-done', { name })])
    },
    note: (text) => hears(`note utrygt ${text}`, say('game.note-done'), say('game.note-done-nowhere')),
    propose: (title, reason) =>
      hears(`forslag ${title} | ${reason}`, before(say('game.proposal-done', { number: '' }))),
    amend: ({ number, text, cost }) =>
      hears(`ændr ${number} ${text} pris ${cost}`, before(say('game.amend-done', { number }))),
    raiseHand: () => hears('hånd', say('game.hand-done')),
    async build() {
      if (!(await hears('hjem', say('game.home-done')))) return null
      const feet = blockAt((await crowd.tell({ do: 'where', name: player })) as Position)
      const at = { ...feet, x: feet.x + 2 }
      await crowd.tell({ do: 'place', name: player, at, block: BLOCK })
      return at
    },
    takeBack: () => hears('fortryd', say('game.undo-done', { count: 1 })),
    async voteAll(_poll, choice) {
      const ms: number[] = []
      const more = say('game.vote-more', { used: 1, held: 2 })
      const done = [say('game.vote-done'), more, say('game.vote-done-of', { used: 2, held: 2 })]
      for (let vote = 0; vote < 2; vote += 1) {
        const answer = await crowd.ask(player, WORDS[choice], done)
        ms.push(answer.ms)
        if (!answer.text.includes(more)) break
      }
      return { cast: ms.length, ms }
    },
    leave() {},
  }
}

/** What stands before the first thing that is filled in. */
const before = (sentence: string): string => sentence.split('  ')[0]?.replace(/[\s.]+$/u, '') ?? sentence

/** Sits at a page: over HTTP, with a connection as a browser keeps one. */
export function onAPage(
  { name, key }: { readonly name: string; readonly key: string },
  url: string,
  teacher: Teacher,
): Simulated {
  let cookie = ''
  let close = (): void => {}

  async function send<C extends CommandName>(command: C, payload: PayloadIn<C>): Promise<Answer> {
    const answer = await fetch(`${url}/api/classes/${teacher.id}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ id: randomUUID(), command, payload }),
    })
    return (await answer.json()) as Answer
  }
  const isTaken = async <C extends CommandName>(command: C, payload: PayloadIn<C>): Promise<boolean> =>
    (await send(command, payload)).ok

  return {
    name,
    inWorld: false,
    async comeIn() {
      cookie = await teacher.cookieOf(key)
      if (cookie === '') throw new Error(`${name} was not let in`)
      const socket = io(url, {
        auth: { class: teacher.id, face: 'student' },
        transports: ['websocket'],
        extraHeaders: { cookie },
      })
      close = () => void socket.disconnect()
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${name} has no connection`)), 10_000)
        socket.once('view', () => {
          clearTimeout(late)
          resolve()
        })
      })
    },
    note: (text) => isTaken('note.add', { tag: 'unsafe', text }),
    propose: (title, reason) => isTaken('proposal.submit', { title, reason }),
    amend: ({ proposal, text, cost }) => isTaken('proposal.amend', { proposal, text, cost }),
    raiseHand: () => isTaken('floor.ask', {}),
    async build({ id, box: { min } }) {
      const at = { x: min.x + 2, y: min.y + 1, z: min.z + 2 }
      return (await isTaken('area.build', { area: id, cells: [{ ...at, block: BLOCK }] })) ? at : null
    },
    takeBack: (area) => isTaken('area.undo', { area }),
    async voteAll(poll, choice) {
      const ms: number[] = []
      for (let vote = 0; vote < 2; vote += 1) {
        const sentAt = performance.now()
        if (!(await isTaken('ballot.cast', { poll, choice }))) break
        ms.push(performance.now() - sentAt)
      }
      return { cast: ms.length, ms }
    },
    leave: () => close(),
  }
}
