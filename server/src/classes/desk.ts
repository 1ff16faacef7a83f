import { randomUUID } from 'node:crypto'
import { Envelope, commands } from '../../contract/commands.ts'
import type { Answer } from '../../contract/commands.ts'
import type { Lang } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Command } from '../../domain/classroom/commands.ts'
import type { Actor } from '../../domain/base/actor.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import { studentOfPlayer } from '../../domain/roster/roster.ts'
import { createLimiter } from '../sessions/limiter.ts'
import { parse } from './parse.ts'
import type { Klass, School } from './school.ts'

/** A session may send a burst of 60 and 20 a second after that; Lykke speaks for thirty. */
const BURST = 60
const PER_SECOND = 20
/** Five wrong keys, then one every ten seconds. */
const WRONG_KEYS = 5
const WRONG_KEYS_PER_SECOND = 0.1
/** A new name is quickly made: a whole class has sixty wrong ones, then one every two seconds. */
const WRONG_IN_CLASS = 60
const WRONG_IN_CLASS_PER_SECOND = 0.5

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
  const wrongKeys = createLimiter(WRONG_KEYS, WRONG_KEYS_PER_SECOND, now)
  const wrongInClass = createLimiter(WRONG_IN_CLASS, WRONG_IN_CLASS_PER_SECOND, now)

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
    const guess = command === 'player.key' && player !== undefined ? `${klass.id}/${player.toLowerCase()}` : null
    const pauseMs = guess === null ? 0 : Math.max(wrongKeys.take(guess), wrongInClass.take(klass.id))
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
      if ('refusal' in performed) return refused(performed, lang)
      if (guess !== null) {
        wrongKeys.giveBack(guess)
        wrongInClass.giveBack(klass.id)
      }
      return { ok: true, version: performed.version }
    } catch (error) {
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
