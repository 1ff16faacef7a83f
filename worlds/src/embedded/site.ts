import type { Player, Serv } from 'flying-squid'
import { CHANNEL } from '../channel.ts'
import type { Rules, SentenceCode, Up, WorldStart } from '../channel.ts'
import type { Template } from '../template.ts'
import type { Ground } from './ground/ground.ts'
import type { createListen } from './packets.ts'

/** Most messages kept for Lykke while it is away. Words have the last word: what was built is told only up to half. */
const MOST_WAITING = 4000

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What all guards share: the world they watch over, and how they speak to those in it. */
export type Site = ReturnType<typeof createSite>

export type SitePorts = {
  readonly start: WorldStart
  readonly template: Template
  readonly ground: Ground
  readonly listen: ReturnType<typeof createListen>
  /** Writes one line about something that went wrong; never a name or what somebody said. */
  readonly fault: (where: string, error: unknown) => void
}

export function createSite(ports: SitePorts) {
  const { start } = ports
  const waiting: Up[] = []
  const onRules: (() => void)[] = []
  let rules: Rules | null = null
  let serv: Serv | null = null

  const players = (): readonly Player[] => serv?.players ?? []
  const isLykke = (player: Player): boolean => player.username === start.botName
  const lykke = (): Player | null => players().find(isLykke) ?? null
  const send = (to: Player, message: Up): void =>
    to._client.write('custom_payload', { channel: CHANNEL, data: Buffer.from(JSON.stringify(message)) })

  return {
    ...ports,
    open(opened: Serv): void {
      serv = opened
    },
    players,
    isLykke,
    lykke,
    /** The newest rules; null until Lykke sent the first. They stay when Lykke goes. */
    rules: () => rules,
    setRules(next: Rules): void {
      rules = next
      for (const listener of onRules) listener()
    },
    /** Tells when rules have come, as long as the world is open. */
    onRules: (listener: () => void): void => void onRules.push(listener),
    /** Somebody here by that name, in any case. */
    named(name: string): Player | null {
      return players().find((player) => player.username.toLowerCase() === name.toLowerCase()) ?? null
    },
    sentence: (code: SentenceCode): string => start.sentences[code] ?? code,

    /** Writes one packet to many, serialised once. */
    broadcast(packet: string, fields: object, to: readonly Player[] = players()): void {
      if (!serv || to.length === 0) return
      const buffer = serv._server.serializer.createPacketBuffer({ name: packet, params: fields })
      for (const player of to) player._client.writeRaw(buffer)
    },
    others: (player: Player): Player[] => players().filter((other) => other !== player),

    /** A line from the world itself: system position and nobody's uuid, so that no one takes it for a player's. */
    tell(player: Player, text: string | object): void {
      const message = JSON.stringify(typeof text === 'string' ? { text } : text)
      player._client.write('chat', { message, position: 1, sender: NOBODY })
    },
    actionBar(player: Player, text: string): void {
      player._client.write('action_bar', { text: JSON.stringify({ text }) })
    },

    /** To Lykke; kept for it while it is away. */
    up(message: Up): void {
      const to = lykke()
      if (to) send(to, message)
      else if (waiting.length < (isBuilding(message) ? MOST_WAITING / 2 : MOST_WAITING)) waiting.push(message)
    },
    /** Lykke is there: says hello, and then all it missed. */
    welcomeLykke(to: Player, can: readonly string[]): void {
      send(to, { type: 'hello', can: [...can] })
      for (const message of waiting.splice(0)) send(to, message)
    },
  }
}

const isBuilding = ({ type }: Up): boolean => type === 'changed' || type === 'refused'
