import type { Player } from 'flying-squid'
import type { Position } from '../../../geometry/index.ts'
import { blockAt } from '../../../geometry/index.ts'
import { stateFromText } from '../../ground/states.ts'
import type { Site } from '../../site.ts'

/** What an operator may do; throws `Wrong` when it was asked wrongly. */
export type Operation = { readonly usage: string; run(by: Player, words: Reader): void }

/** A command that cannot be carried out as it was written; its message goes back to the operator. */
export class Wrong extends Error {}

/** The first word and the rest. */
export function cut(line: string): [first: string, rest: string] {
  const [, first = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(line) ?? []
  return [first, rest.trimEnd()]
}

/** Reads what stands behind a command, one word after the other. Every method throws `Wrong` when it finds something else. */
export type Reader = ReturnType<typeof createReader>

export function createReader(site: Site, by: Player, line: string) {
  let left = line.trim()

  function maybe(): string | null {
    if (!left) return null
    const [first, rest] = cut(left)
    left = rest
    return first
  }

  function word(what: string): string {
    const found = maybe()
    if (found === null) throw new Wrong(`No ${what}`)
    return found
  }

  function number(what: string, least = -Infinity, most = Infinity): number {
    const text = word(what)
    const found = /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN
    if (!(found >= least && found <= most)) throw new Wrong(`${text} is no ${what}`)
    return found
  }

  /** A coordinate, or `~` for that of the operator, with a number behind it or not. */
  function coordinate(here: number): number {
    const text = word('coordinate')
    const [, tilde, digits = ''] = /^(~?)(-?\d*\.?\d*)$/.exec(text) ?? []
    if (tilde === undefined || (tilde === '' && !/\d/.test(digits))) throw new Wrong(`${text} is no coordinate`)
    const found = (tilde ? here : 0) + Number(/\d/.test(digits) ? digits : 0)
    if (!Number.isFinite(found)) throw new Wrong(`${text} is no coordinate`)
    return found
  }

  function point(): Position {
    const { x, y, z } = by.position
    return { x: coordinate(x), y: coordinate(y), z: coordinate(z) }
  }

  function block(): Position {
    const at = blockAt(point())
    if (!site.ground.reaches(at.x, at.y, at.z)) throw new Wrong(`${at.x} ${at.y} ${at.z} is outside the world`)
    return at
  }

  function one(name = word('player')): Player {
    const player = name === '@s' ? by : site.named(name)
    if (!player) throw new Wrong(`Nobody here is called ${name}`)
    return player
  }

  return {
    /** The next word; null at the end. */
    maybe,
    word,
    number,
    point,
    /** A block that the world reaches. */
    block,
    one,
    /** A player by name, `@s` or `@a`. */
    players(name = word('player')): readonly Player[] {
      return name === '@a' ? site.players() : [one(name)]
    },
    /** One of these words; the first when there is none. */
    choice<Choice extends string>(options: readonly [Choice, ...Choice[]]): Choice {
      const found = maybe()
      if (found === null) return options[0]
      const choice = options.find((option) => option === found)
      if (!choice) throw new Wrong(`${found} is none of ${options.join(', ')}`)
      return choice
    },
    /** A block state as in `oak_door[half=lower]`. */
    state(text = word('block')): number {
      const stateId = stateFromText(text)
      if (stateId === undefined) throw new Wrong(`No such block: ${text}`)
      return stateId
    },
    /** Everything that has not been read. */
    rest(): string {
      const found = left
      left = ''
      return found
    },
    /** How many words are left. */
    get count() {
      return left.split(/\s+/).filter(Boolean).length
    },
  }
}

/** A text component; a client that gets something else would be thrown out. */
export function component(json: string): object {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'string') return { text: parsed }
    if (typeof parsed === 'object' && parsed !== null) return parsed
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new Wrong('Not a text in JSON')
}
