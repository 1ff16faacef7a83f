import type { Player } from 'flying-squid'
import { handOf } from '../hand-of.ts'
import type { Site } from '../site.ts'
import { Wrong, createReader, cut } from './operations/reader.ts'
import type { Operation } from './operations/reader.ts'

export type Router = {
  /** A line of a student that starts with a slash. */
  command(player: Player, line: string): void
  /** A line of Lykke's that starts with a slash. */
  operate(player: Player, line: string): void
}

/** What a student may type behind a slash; all three whisper. */
export const STUDENT_COMMANDS: readonly string[] = ['msg', 'tell', 'w']

/**
 * The only way from what is typed to something done. Names are looked up in Maps, so that `constructor` and
 * `__proto__` are words like any other, and nothing a student types reaches an operation.
 */
export function createRouter(site: Site, operations: ReadonlyMap<string, Operation>): Router {
  const students = new Map(STUDENT_COMMANDS.map((name) => [name, whisper]))

  function whisper(player: Player, rest: string): void {
    const [to, text] = cut(rest)
    if (!to || !text) return site.tell(player, site.sentence('command.unknown'))
    if (to.toLowerCase() !== site.start.botName.toLowerCase())
      return site.tell(player, site.sentence('chat.private-only-lykke'))
    site.up({ type: 'word', from: player.username, text, aloud: false, at: Date.now() })
  }

  return {
    command(player, line) {
      const [name, rest] = cut(line.slice(1))
      const known = students.get(name.toLowerCase())
      if (known) known(player, rest)
      else site.tell(player, site.sentence('command.unknown'))
    },
    operate(player, line) {
      const [name, rest] = cut(line.slice(1))
      const operation = operations.get(name.toLowerCase())
      const answer = (text: string): void => site.tell(player, { text, color: 'red' })
      if (!operation) return answer(`Unknown command: /${name}`)
      try {
        site.ground.by(handOf(site, player), () => operation.run(player, createReader(site, player, rest)))
      } catch (error) {
        if (!(error instanceof Wrong)) site.fault(`/${name}`, error)
        answer(error instanceof Wrong ? `${error.message} (${operation.usage})` : `/${name} failed`)
      }
    },
  }
}
