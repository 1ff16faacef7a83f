import type { Bot } from 'mineflayer'
import type { Ability, Line, Piece } from '../../link.ts'

/** Saying things to one or to all. */
export interface Saying {
  tell(player: string, line: Line): boolean
  announce(line: Line): void
  title(to: string | 'all', title: string, subtitle: string): void
  actionbar(to: string | 'all', text: string): void
}

declare module 'mineflayer' {
  interface Bot {
    saying: Saying
  }
}

/** Twentieths of a second: fade in, stay, fade out. */
const TITLE_TIMES = '5 70 15'
const LONGEST_CHAT = 250

/** Mineflayer plugin: adds `bot.saying`; uses the commands this world has, and plain words where it has none. */
export function saying(can: ReadonlySet<Ability>) {
  return (bot: Bot): void => {
    const to = (who: string | 'all'): string => (who === 'all' ? '@a' : who)
    const command = (text: string): void => bot._client.write('chat', { message: text })
    bot.saying = {
      tell(player, line) {
        if (can.has('tellraw')) command(`/tellraw ${player} ${JSON.stringify(componentOf(line))}`)
        else command(`/msg ${player} ${plain(line)}`.slice(0, LONGEST_CHAT))
        return true
      },
      announce(line) {
        if (can.has('tellraw')) command(`/tellraw @a ${JSON.stringify(componentOf(line))}`)
        else command(plain(line).replace(/^\/+/, '').slice(0, LONGEST_CHAT))
      },
      title(who, title, subtitle) {
        if (!can.has('title')) return
        command(`/title ${to(who)} times ${TITLE_TIMES}`)
        command(`/title ${to(who)} subtitle ${JSON.stringify({ text: subtitle })}`)
        command(`/title ${to(who)} title ${JSON.stringify({ text: title })}`)
      },
      actionbar(who, text) {
        if (can.has('actionbar')) command(`/title ${to(who)} actionbar ${JSON.stringify({ text })}`)
      },
    }
  }
}

function componentOf(line: Line): object {
  return {
    text: '',
    extra: line.map((piece) => {
      if (typeof piece === 'string') return { text: piece }
      const { text, color, bold, run, hover } = piece
      return {
        text,
        ...(color !== undefined && { color }),
        ...(bold !== undefined && { bold }),
        ...(run !== undefined && { clickEvent: { action: 'run_command', value: run } }),
        ...(hover !== undefined && { hoverEvent: { action: 'show_text', contents: hover } }),
      }
    }),
  }
}

const plain = (line: Line): string =>
  line.map((piece: Piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
