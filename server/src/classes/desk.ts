import { randomUUID } from 'node:crypto'
import { Envelope, commands } from '../../contract/commands.ts'
import type { Answer } from '../../contract/commands.ts'
import type { Lang } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Command } from '../../domain/classroom/commands.ts'
import type { Actor } from '../../domain/base/actor.ts'
import type { Refusal, RefusalCode } from '../../domain/base/refusal.ts'
import { studentOfPlayer } from '../../domain/roster/roster.ts'
import { createLimiter } from '../sessions/limiter.ts'
import { createPauses } from '../sessions/pauses.ts'
import { parse } from './parse.ts'
import type { Klass, School } from './school.ts'

/** A session may send a burst of 60 and 20 a second after that; Lykke speaks for thirty. */
const BURST = 60
const PER_SECOND = 20
/** A player's name has five wrong keys, then pauses of ten seconds, twenty and so on. */
const WRONG_KEYS = { free: 5, firstMs: 10_000, longestMs: 120_000 }
/**
 * A new name is quickly made: where a class has had sixty wrong keys (and one more every two seconds), each name has one.
 * No name ever waits for what others have guessed: the children with the right keys are among them.
 */
const WRONG_IN_CLASS = 60
const WRONG_IN_CLASS_PER_SECOND = 0.5
const WRONG_WHILE_GUESSED_AT = 1
/** Guessed at like that, it counts as guessed at for so long. */
const GUESSED_AT_MS = 60_000

/** What a key comes to that is not the player's own: one in use is known to exist, and guessed like the others. */
const WRONG: readonly RefusalCode[] = ['key.unknown', 'key.in-use']

/** Who stands at the desk. `session` is what limits count by; `lang` is the person's language. */
export type Caller = { readonly actor: Actor; readonly session: string; readonly lang: Lang }

export interface Desk {
  /** Parses what came in, has it performed and answers; never rejects. */
  handle(klass: Klass, raw: unknown, caller: Caller): Promise<Answer>
  refused(refusal: Refusal, lang: Lang): Answer & { ok: false }
  fault(error: unknown, lang: Lang): Answer & { ok: false }
}

/** The one edge at which commands come in, from sockets and HTTP alike. */
export function createDesk(school: School, now: () => number, logFault: (error: unknown, id: string) => void): Desk {
  const calls = createLimiter(BURST, PER_SECOND, now)
  const wrongKeys = createPauses(WRONG_KEYS, now)
  const wrongInClass = createLimiter(WRONG_IN_CLASS, WRONG_IN_CLASS_PER_SECOND, now)

  const guessedAt = new Map<string, number>()

  function refused({ refusal, params }: Refusal, lang: Lang): Answer & { ok: false } {
    const message = speaker(lang)(`refusals.${refusal}`, params)
    return { ok: false, error: params ? { code: refusal, message, params } : { code: refusal, message } }
  }

  function fault(error: unknown, lang: Lang): Answer & { ok: false } {
    const id = randomUUID().slice(0, 8)
    logFault(error, id)
    const message = speaker(lang)('faults.fault.internal', { id })
    return { ok: false, error: { code: 'fault.internal', message, params: { id } } }
  }

  /** One key a player says: counted for the name alone, and only when it was wrong for the class. */
  function guessOf(klass: Klass, player: string) {
    const name = `${klass.id}/${player.toLowerCase()}`
    const isGuessedAt = (guessedAt.get(klass.id) ?? 0) > now()
    return {
      take(): number {
        const pauseMs = wrongKeys.take(name, isGuessedAt ? WRONG_WHILE_GUESSED_AT : WRONG_KEYS.free)
        if (pauseMs > 0) klass.presence.addGuess({ where: 'world', player, at: now() })
        return pauseMs
      },
      giveBack: (): void => wrongKeys.giveBack(name),
      wasWrong(): void {
        if (wrongInClass.take(klass.id) === 0) return
        guessedAt.set(klass.id, now() + GUESSED_AT_MS)
        klass.presence.addGuess({ where: 'names', at: now() })
      },
    }
  }

  async function handle(klass: Klass, raw: unknown, caller: Caller): Promise<Answer> {
    const { lang } = caller
    const envelope = parse(Envelope, raw, lang)
    if ('refusal' in envelope) return refused(envelope, lang)
    const { id, command, player } = envelope.data
    const payload = parse(commands[command].payload, envelope.data.payload, lang)
    if ('refusal' in payload) return refused(payload, lang)
    const actor = speaksFor(klass, caller.actor, player)
    if (!actor) return refused({ refusal: 'command.not-yours' }, lang)
    const { as } = envelope.data
    if (as !== undefined && (actor.kind !== 'student' || actor.student !== as))
      return refused({ refusal: 'session.turned' }, lang)
    if (caller.actor.kind !== 'bot' && calls.take(caller.session) > 0)
      return refused({ refusal: 'command.too-many' }, lang)
    const guess = command === 'player.key' && player !== undefined ? guessOf(klass, player) : null
    const pauseMs = guess?.take() ?? 0
    if (pauseMs > 0) return refused({ refusal: 'key.pause', params: { seconds: Math.ceil(pauseMs / 1000) } }, lang)
    try {
      // the payload was parsed by the schema of this very command
      const performed = await school.perform(klass, {
        id,
        actor,
        command: { command, payload: payload.data } as Command,
      })
      if (actor.kind === 'student')
        klass.presence.addRefusal(actor.student, 'refusal' in performed ? performed.refusal : null, now())
      if ('refusal' in performed && WRONG.includes(performed.refusal)) guess?.wasWrong()
      else guess?.giveBack()
      if ('refusal' in performed) return refused(performed, lang)
      return { ok: true, version: performed.version, ...performed.carried }
    } catch (error) {
      guess?.giveBack()
      return fault(error, lang)
    }
  }

  return { handle, refused, fault }
}

/** Only Lykke speaks for players; a tied one is the student who plays there now. */
function speaksFor(klass: Klass, actor: Actor, player: string | undefined): Actor | null {
  if (player === undefined) return actor
  if (actor.kind !== 'bot') return null
  const texts = klass.room.texts()
  const student = studentOfPlayer(klass.room.state().roster, player, (id) => texts.get(id))
  return student ? { kind: 'student', student, player } : { kind: 'player', player }
}
