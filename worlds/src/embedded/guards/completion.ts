import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { createPace } from '../pace.ts'
import type { Site } from '../site.ts'
import { STUDENT_COMMANDS } from './router.ts'

const ROOT = 0
const LITERAL = 1
const ARGUMENT = 2
/** A child types; a flood is nobody's typing. */
const PACE = { burst: 20, perSecond: 10 }

/** Offers what a student may type behind a slash: the commands to whisper with, Lykke's name, and the words Lykke knows. */
export function createCompletion(site: Site): Plugin {
  const words = site.sentence('words.to-lykke').split(' ')

  /** What may stand where the line ends, and where in the line that begins. */
  function offer(line: string): { start: number; length: number; words: readonly string[] } {
    const [, before = '', last = ''] = /^(.*\s)?(\S*)$/s.exec(line) ?? []
    const found = allowedBehind(before).filter((word) => word.toLowerCase().startsWith(last.toLowerCase()))
    return { start: before.length, length: last.length, words: found }
  }

  function allowedBehind(before: string): readonly string[] {
    const [command, ...more] = before.trim().split(/\s+/)
    if (!command) return STUDENT_COMMANDS.map((name) => `/${name}`)
    if (!STUDENT_COMMANDS.some((name) => command.toLowerCase() === `/${name}`)) return []
    if (more.length === 0) return [site.start.botName]
    return more.length === 1 && more[0]?.toLowerCase() === site.start.botName.toLowerCase() ? words : []
  }

  return {
    player(player) {
      const pace = createPace(PACE.burst, PACE.perSecond)
      player.once('entered', () => player._client.write('declare_commands', commandTree()))
      site.listen(player, 'tab_complete', ({ transactionId, text }) => {
        if (!pace() || text.length > 256) return
        const { start, length, words: found } = offer(text)
        const matches = found.map((match) => ({ match }))
        player._client.write('tab_complete', { transactionId, start, length, matches })
      })
    },
  }
}

/** The tree of commands as a client wants it: every literal leads to the same two arguments, both completed by us. */
function commandTree(): object {
  const target = STUDENT_COMMANDS.length + 1
  const literals = STUDENT_COMMANDS.map((name) => node(LITERAL, [target], { extraNodeData: { name } }))
  return {
    nodes: [
      node(
        ROOT,
        literals.map((_literal, index) => index + 1),
      ),
      ...literals,
      argument('lykke', 'SINGLE_WORD', [target + 1]),
      argument('ord', 'GREEDY_PHRASE', []),
    ],
    rootIndex: 0,
  }
}

function argument(name: string, properties: string, children: number[]): object {
  const extraNodeData = { name, parser: 'brigadier:string', properties, suggestionType: 'minecraft:ask_server' }
  return node(ARGUMENT, children, { extraNodeData }, children.length === 0)
}

function node(type: number, children: number[], more: object = {}, runs = false): object {
  const flags = {
    unused: 0,
    has_custom_suggestions: type === ARGUMENT ? 1 : 0,
    has_redirect_node: 0,
    has_command: runs ? 1 : 0,
    command_node_type: type,
  }
  return { flags, children, ...more }
}
