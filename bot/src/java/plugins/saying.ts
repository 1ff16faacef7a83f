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
/** The protocol takes 256, and 100 before 1.11. */
const LONGEST_CHAT = { now: 250, before: 100 }
/** A piece longer than this part of the longest command is cut where only short ones may be sent. */
const PART = 0.25

/**
 * Mineflayer plugin: adds `bot.saying`; uses the commands this world has. Without /tellraw an announcement is plain
 * words, and nothing is told to anybody alone: whether a /msg stays private is not known of a strange world.
 */
export function saying(can: ReadonlySet<Ability>) {
  return (bot: Bot): void => {
    const to = (who: string | 'all'): string => (who === 'all' ? '@a' : who)
    const command = (text: string): void => bot.typing.type(text)
    const longestLine = (): number => (bot.supportFeature('lessCharsInChat') ? LONGEST_CHAT.before : LONGEST_CHAT.now)
    // who enforces our rules takes our long lines too; another server throws out who sends one
    const longest = (): number => (can.has('rules') ? Infinity : longestLine())
    const tellraw = (who: string, line: Line): void => {
      const form = bot.registry.version['>=']('1.21.5') ? NEW_FORM : OLD_FORM
      for (const message of tellraws(who, line, longest(), form)) command(message)
    }
    bot.saying = {
      tell(player, line) {
        if (!can.has('tellraw')) return false
        tellraw(player, line)
        return true
      },
      announce(line) {
        if (can.has('tellraw')) tellraw('@a', line)
        else command(plain(line).replace(/^\/+/, '').slice(0, longestLine()))
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

/** How a click and what is shown under the pointer are written: otherwise since 1.21.5. */
type Form = (piece: { readonly run?: string; readonly hover?: string }) => object
const OLD_FORM: Form = ({ run, hover }) => ({
  ...(run !== undefined && { clickEvent: { action: 'run_command', value: run } }),
  ...(hover !== undefined && { hoverEvent: { action: 'show_text', contents: hover } }),
})
const NEW_FORM: Form = ({ run, hover }) => ({
  ...(run !== undefined && { click_event: { action: 'run_command', command: run } }),
  ...(hover !== undefined && { hover_event: { action: 'show_text', value: hover } }),
})

/** One `/tellraw`, or as many as it takes to keep each within `longest`. */
function tellraws(who: string, line: Line, longest: number, form: Form): string[] {
  const of = (pieces: Line): string => `/tellraw ${who} ${JSON.stringify(componentOf(pieces, form))}`
  if (of(line).length <= longest) return [of(line)]
  const found: Line[] = []
  for (const piece of line.flatMap((one) => cutPiece(one, Math.floor(longest * PART)))) {
    const last = found.at(-1)
    if (last && of([...last, piece]).length <= longest) found[found.length - 1] = [...last, piece]
    // words that do not fit with what can be done with them go without
    else found.push([of([piece]).length <= longest ? piece : textOf(piece)])
  }
  return found.map(of).filter((message) => message.length <= longest)
}

/** In words where it can be. */
function cutPiece(piece: Piece, most: number): Piece[] {
  const { text, ...look } = typeof piece === 'string' ? { text: piece } : piece
  const parts = text.match(new RegExp(`.{1,${most}}(?=\\s|$)|.{1,${most}}`, 'gsu')) ?? []
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

function componentOf(line: Line, form: Form): object {
  return {
    text: '',
    extra: line.map((piece) => {
      if (typeof piece === 'string') return { text: piece }
      const { text, color, bold } = piece
      return { text, ...(color !== undefined && { color }), ...(bold !== undefined && { bold }), ...form(piece) }
    }),
  }
}

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text)
const plain = (line: Line): string => line.map(textOf).join('')
