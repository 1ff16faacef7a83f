import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { Help, Join, Login, Partner } from '../../contract/bodies.ts'
import { parse } from '../classes/parse.ts'
import type { Lang, Me } from '../../contract/views.ts'
import { withoutGaps } from '../../domain/base/texts.ts'
import { isPassword } from '../sessions/password.ts'
import { createGuesses } from '../sessions/guesses.ts'
import { createLimiter } from '../sessions/limiter.ts'
import { cookieOf } from '../sessions/cookies.ts'
import { helperByCode, helperOf } from '../sessions/helpers.ts'
import type { Role } from '../store/store.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { sessionOf } from './who.ts'

export const PASSWORD_SETTING = 'teacher-password'

/** A student who is in already types another's key now and then: ten wrong ones, then one every ten seconds. */
const MEMBER = { burst: 10, perSecond: 0.1 }
/** Only for what failed: five wrong passwords from one place, then one every ten seconds; thirty from all that are not known. */
const LOGIN = { place: { burst: 5, perSecond: 0.1 }, member: MEMBER, thing: { burst: 30, perSecond: 0.1 } }
/** Thirty children share one place: forty wrong keys, then one a second. At one class sixty, then one every five seconds. */
const JOIN = { place: { burst: 40, perSecond: 1 }, member: MEMBER, thing: { burst: 60, perSecond: 0.2 } }
/** What is guessed at where no class, or no link, is named. */
const NO_CLASS = 'no class'
const PASSWORD_OF_ALL = 'password'

/** By address and who comes in, or by session for who changes seats: a student changes computers, a class has its boards; nobody comes in a hundred times. */
const COMING_IN = { burst: 60, perSecond: 1 }

const AskedFace = z.enum(['teacher', 'helper', 'student', 'projector'])

/** Coming in and going out. */
export function doorRoutes(ports: HttpPorts): Router {
  const { school, desk, sessions, store, now } = ports
  const router = Router()
  const logins = createGuesses(LOGIN, now)
  const joins = createGuesses(JOIN, now)
  const comingIn = createLimiter(COMING_IN.burst, COMING_IN.perSecond, now)

  /** Answers who has tried too often; false when one may go on. */
  function hasToWait(
    response: Response,
    waitMs: number,
    refusal: 'login.too-many' | 'join.too-many',
    lang: Lang,
  ): boolean {
    if (waitMs <= 0) return false
    const { error } = desk.refused({ refusal, params: { seconds: Math.ceil(waitMs / 1000) } }, lang)
    answerRefused(response, 429, error)
    return true
  }

  router.post('/login', async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(Login, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const address = request.ip ?? ''
    if (hasToWait(response, logins.take(address, PASSWORD_OF_ALL), 'login.too-many', lang)) {
      for (const { presence } of school.classes()) presence.addGuess({ where: 'password', at: now() })
      return
    }
    const stored = await store.setting(PASSWORD_SETTING)
    if (!stored || !(await isOneOf(spellings(body.data.password), stored))) {
      return answerRefused(response, 401, desk.refused({ refusal: 'login.wrong' }, lang).error)
    }
    logins.right(address, PASSWORD_OF_ALL)
    joins.know(address)
    giveCookie(request, response, 'teacher', await sessions.begin('teacher'))
    response.status(204).end()
  })

  router.post('/logout', async (request, response) => {
    for (const role of AskedFace.options) {
      const token = cookieOf(request.headers, role)
      if (!token || (request.query.face !== undefined && request.query.face !== role)) continue
      await sessions.end(token)
      response.clearCookie(role, { path: '/' })
    }
    response.status(204).end()
  })

  router.post('/join', async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(Join, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const address = request.ip ?? ''
    const klass = school.byJoinCode(withoutGaps(body.data.joinCode))
    const thing = klass?.id ?? NO_CLASS
    const member = studentAt(request)?.student ?? null
    if (hasToWait(response, joins.take(address, thing, member), 'join.too-many', lang)) {
      klass?.presence.addGuess({ where: 'page', at: now() })
      return
    }
    const key = 'key' in body.data ? withoutGaps(body.data.key).toUpperCase() : null
    const student = klass?.room.state().roster.students.find((one) => one.key === key)
    if (!klass || (key !== null && !student)) {
      return answerRefused(response, 403, desk.refused({ refusal: 'join.wrong' }, lang).error)
    }
    joins.right(address, thing, member)
    if (klass.room.state().archived) {
      return answerRefused(response, 403, desk.refused({ refusal: 'class.archived' }, lang).error)
    }
    if (hasToWait(response, comingIn.take(`${address}/${student?.id ?? klass.id}`), 'join.too-many', lang)) return
    if (student) {
      giveCookie(
        request,
        response,
        'student',
        await sessions.begin('student', { class: klass.id, student: student.id }),
      )
      response.json({ class: klass.id, student: student.id })
    } else {
      giveCookie(request, response, 'projector', await sessions.begin('projector', { class: klass.id }))
      response.json({ class: klass.id })
    }
  })

  router.post('/help', async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(Help, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const address = request.ip ?? ''
    if (hasToWait(response, joins.take(address, NO_CLASS), 'join.too-many', lang)) return
    const found = helperByCode(school, withoutGaps(body.data.code))
    if (!found) return answerRefused(response, 403, desk.refused({ refusal: 'helper.unknown' }, lang).error)
    joins.right(address, NO_CLASS)
    const { klass, helper } = found
    if (hasToWait(response, comingIn.take(`${address}/${helper.id}`), 'join.too-many', lang)) return
    giveCookie(request, response, 'helper', await sessions.begin('helper', { class: klass.id, helper: helper.id }))
    response.json({ class: klass.id, kind: helper.kind })
  })

  /** The student's session behind a request, with its token and class. */
  function studentAt(request: Request) {
    const token = cookieOf(request.headers, 'student')
    const session = sessions.find('student', token)
    const klass = session?.class ? school.get(session.class) : undefined
    return token && session?.student && klass ? { token, session, student: session.student, klass } : null
  }

  // two at one computer: the other shows a key once, and then they take turns
  router.post('/partner', async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(Partner, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const at = studentAt(request)
    if (!at) return answerRefused(response, 401, desk.refused({ refusal: 'session.missing' }, lang).error)
    if (hasToWait(response, comingIn.take(at.session.hash), 'join.too-many', lang)) return
    const address = request.ip ?? ''
    if (hasToWait(response, joins.take(address, at.klass.id, at.student), 'join.too-many', lang)) {
      at.klass.presence.addGuess({ where: 'page', at: now() })
      return
    }
    const key = body.data.key === null ? null : withoutGaps(body.data.key).toUpperCase()
    const partner = at.klass.room.state().roster.students.find((one) => one.key === key)?.id ?? null
    if (key !== null && (partner === null || partner === at.student)) {
      return answerRefused(response, 403, desk.refused({ refusal: 'key.unknown' }, lang).error)
    }
    joins.right(address, at.klass.id, at.student)
    await sessions.seat(at.token, { student: at.student, partner })
    response.json({ student: at.student, partner })
  })

  router.post('/turn', async (request, response) => {
    const lang = langOfRequest(request)
    const at = studentAt(request)
    const partner = at?.session.partner
    const isHere = at?.klass.room.state().roster.students.some(({ id }) => id === partner) ?? false
    if (!at || !partner || !isHere) {
      return answerRefused(response, 401, desk.refused({ refusal: 'session.missing' }, lang).error)
    }
    if (hasToWait(response, comingIn.take(at.session.hash), 'join.too-many', lang)) return
    await sessions.seat(at.token, { student: partner, partner: at.student })
    response.json({ student: partner, partner: at.student })
  })

  router.get('/me', (request, response) => {
    const asked = AskedFace.safeParse(request.query.face)
    const me = meOf(request, asked.success ? BEHIND[asked.data] : AskedFace.options, ports)
    // every page asks this when it opens: a restart forgets no place for long
    if (me.role !== 'none') joins.know(request.ip ?? '')
    if (me.role === 'teacher') logins.know(request.ip ?? '')
    response.json(me)
  })

  router.get('/check', (request, response) => {
    const me = meOf(request, AskedFace.options, ports)
    const klass = 'class' in me ? school.get(me.class) : undefined
    const world = klass?.presence.live().world
    response.json({ minecraft: world ? { state: world.state, address: world.address } : null })
  })

  return router
}

/** The password as it was typed; and a made one as it was meant, without its hyphens. */
function spellings(typed: string): string[] {
  const letters = withoutGaps(typed).toLowerCase()
  return letters.length === 12 ? [typed.trim(), letters.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')] : [typed.trim()]
}

async function isOneOf(passwords: readonly string[], stored: string): Promise<boolean> {
  for (const password of passwords) if (await isPassword(password, stored)) return true
  return false
}

/** Whose sessions count for a face: a helper's page is the teacher's. */
const BEHIND: Readonly<Record<Role, readonly Role[]>> = {
  teacher: ['teacher', 'helper'],
  helper: ['helper'],
  student: ['student'],
  projector: ['projector'],
}

function meOf(request: Request, roles: readonly Role[], ports: HttpPorts): Me {
  for (const role of roles) {
    const session = sessionOf(request, role, ports)
    if (!session) continue
    if (role === 'teacher') return { role }
    const klass = session.class && ports.school.get(session.class)
    if (!klass) continue
    if (role === 'projector') return { role, class: klass.id }
    const helper = helperOf(session, klass)
    if (role === 'helper') {
      if (helper) return { role, class: klass.id, kind: helper.kind }
      continue
    }
    const { student } = session
    if (student && klass.room.state().roster.students.some((one) => one.id === student)) {
      return { role, class: klass.id, student }
    }
  }
  return { role: 'none' }
}

/** Out of reach of scripts, and sent by our own pages alone; `secure` as soon as the page came over TLS. */
function giveCookie(request: Request, response: Response, role: Role, token: string): void {
  response.cookie(role, token, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' })
}
