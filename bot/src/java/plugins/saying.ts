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
/** The protocol takes 256. */
const LONGEST_CHAT = 250
/** A piece longer than this is cut where only short commands may be sent. */
const LONGEST_PIECE = 60

/**
 * Mineflayer plugin: adds `bot.saying`; uses the commands this world has. Without /tellraw an announcement is plain
 * words, and nothing is told to anybody alone: whether a /msg stays private is not known of a strange world.
 */
export function saying(can: ReadonlySet<Ability>) {
  return (bot: Bot): void => {
    const to = (who: string | 'all'): string => (who === 'all' ? '@a' : who)
    const command = (text: string): void => bot._client.write('chat', { message: text })
    // who enforces our rules takes our long lines too; another server throws out who sends one
    const longest = (): number => (can.has('rules') ? Infinity : LONGEST_CHAT)
    const tellraw = (who: string, line: Line): void => {
      for (const message of tellraws(who, line, longest())) command(message)
    }
    bot.saying = {
      tell(player, line) {
        if (!can.has('tellraw')) return false
        tellraw(player, line)
        return true
      },
      announce(line) {
        if (can.has('tellraw')) tellraw('@a', line)
        else command(plain(line).replace(/^\/+/, '').slice(0, LONGEST_CHAT))
      },
      title(who, title, subtitle) {
        if (!can.has('title')) return
        command(`/title ${to(who)} times ${TITLE_TIMES}`)
        command(shortened(`/title ${to(who)} subtitle`, subtitle, longest()))
        command(shortened(`/title ${to(who)} title`, title, longest()))
      },
      actionbar(who, text) {
        if (can.has('actionbar')) command(shortened(`/title ${to(who)} actionbar`, text, longest()))
      },
    }
  }
}

/** One `/tellraw`, or as many as it takes to keep each within `longest`. */
function tellraws(who: string, line: Line, longest: number): string[] {
  const of = (pieces: Line): string => `/tellraw ${who} ${JSON.stringify(componentOf(pieces))}`
  if (of(line).length <= longest) return [of(line)]
  const found: Line[] = []
  for (const piece of line.flatMap(cutPiece)) {
    const last = found.at(-1)
    if (last && of([...last, piece]).length <= longest) found[found.length - 1] = [...last, piece]
    else found.push([piece])
  }
  return found.map(of).filter((message) => message.length <= longest)
}

/** In words where it can be. */
function cutPiece(piece: Piece): Piece[] {
  const { text, ...look } = typeof piece === 'string' ? { text: piece } : piece
  const parts = text.match(new RegExp(`.{1,${LONGEST_PIECE}}(?=\\s|$)|.{1,${LONGEST_PIECE}}`, 'gsu')) ?? []
  return parts.map((part) => ({ ...look, text: part }))
}

/** A command with a text, as much of it as there is room for. */
function shortened(command: string, text: string, longest: number): string {
  const signs = [...text]
  const of = (many: number): string => `${command} ${JSON.stringify({ text: signs.slice(0, many).join('') })}`
  let many = signs.length
  while (many > 0 && of(many).length > longest) many -= 1
  return of(many)
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
