import type { Bot } from 'mineflayer'
import { z } from 'zod'
import { componentIn, plainText } from '../component.ts'
import type { Component } from '../component.ts'

/** A line of the chat, however old or new the version is in which it came. */
export type ChatLine = {
  /** As the world shows it; a line in the game's own form is a translated one, with the name and what was said. */
  readonly component: Component
  /** The uuid of the player who said it; null where the world does not tell, or nobody did. */
  readonly sender: string | null
  /** Whether it comes as a player's line or as the world's own. */
  readonly as: 'talk' | 'notice'
}

/** Lines of the chat. */
export interface ChatLines {
  /** Calls for every line until the undo is called. */
  on(listener: (line: ChatLine) => void): () => void
}

declare module 'mineflayer' {
  interface Bot {
    chatLines: ChatLines
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
/** In a bar above the hand: no line of the chat. */
const ON_THE_BAR = 2

/** The game's own sentences for what one says to all, and what is said to one alone. */
export const SAID_TO_ALL = 'chat.type.text'
export const SAID_TO_ME = 'commands.message.display.incoming'

/** Forms of a line from 1.19 on in which somebody said something, but not to us all. */
const OTHER_FORMS = /(?:say_command|emote_command|team_msg\w*|msg_command_outgoing|system|game_info|tellraw_command)$/

/** As the library hands on every kind of line; `type` has the form of a line from 1.19 on. */
const Talk = z.object({
  formattedMessage: z.unknown().optional(),
  plainMessage: z.string().optional().catch(undefined),
  unsignedContent: z.unknown().optional(),
  type: z.unknown().optional(),
  sender: z.string().nullish().catch(null),
  senderName: z.unknown().optional(),
})
const Notice = z.object({
  formattedMessage: z.unknown().optional(),
  sender: z.string().nullish().catch(null),
  positionId: z.number(),
})

/** Mineflayer plugin: adds `bot.chatLines`. */
export function chatLines(bot: Bot): void {
  const listeners = new Set<(line: ChatLine) => void>()
  const tell = (line: ChatLine): void => {
    for (const listener of listeners) listener(line)
  }
  const talk = (raw: unknown): void => {
    const talked = Talk.safeParse(raw)
    if (talked.success) tell(lineOf(talked.data, formsOf(bot)))
  }
  const notice = (raw: unknown): void => {
    const noticed = Notice.safeParse(raw)
    if (!noticed.success || noticed.data.positionId === ON_THE_BAR) return
    tell({ component: componentIn(noticed.data.formattedMessage), sender: whose(noticed.data.sender), as: 'notice' })
  }
  bot.chatLines = {
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  // the library makes one of each out of what different versions send
  bot._client.on('playerChat', talk)
  bot._client.on('systemChat', notice)
  bot.once('end', () => {
    listeners.clear()
    bot._client.off('playerChat', talk)
    bot._client.off('systemChat', notice)
  })
}

function lineOf(talk: z.infer<typeof Talk>, forms: Forms): ChatLine {
  const { formattedMessage, plainMessage, unsignedContent, type, sender, senderName } = talk
  if (type === undefined) return { component: componentIn(formattedMessage), sender: whose(sender), as: 'talk' }
  // what was typed, before a plugin adorned it
  const said = plainMessage || plainText(componentIn(unsignedContent ?? formattedMessage))
  const form = forms(type)
  const component = { translate: form, with: [componentIn(senderName), said] }
  return { component, sender: whose(sender), as: 'talk' }
}

const whose = (sender: string | null | undefined): string | null => (sender && sender !== NOBODY ? sender : null)

/** The sentence in whose form a line comes. */
type Forms = (type: unknown) => string

const Known = z.record(z.string(), z.object({ name: z.string() }).optional())

/** A world tells at the beginning which forms its lines have, and then names them by number. */
function formsOf(bot: Bot): Forms {
  const known = Known.safeParse('chatFormattingById' in bot.registry ? bot.registry.chatFormattingById : {})
  return (type) => {
    const number = typeof type === 'object' && type !== null && 'chatType' in type ? type.chatType : type
    const name = (known.success && known.data[String(number)]?.name) || 'minecraft:chat'
    if (/msg_command(?:_incoming)?$/.test(name)) return SAID_TO_ME
    return OTHER_FORMS.test(name) ? name : SAID_TO_ALL
  }
}
