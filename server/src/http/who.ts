import type { Request, RequestHandler, Response } from 'express'
import type { Viewer } from '../views/index.ts'
import type { Caller } from '../classes/desk.ts'
import type { Klass } from '../classes/school.ts'
import { cookieOf } from '../sessions/cookies.ts'
import { helperOf } from '../sessions/helpers.ts'
import type { Role, Session } from '../store/store.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'

const ROLES: readonly Role[] = ['teacher', 'helper', 'student', 'projector']

export function sessionOf(request: Request, role: Role, { sessions }: HttpPorts): Session | undefined {
  return sessions.find(role, cookieOf(request.headers, role))
}

export function isTeacher(request: Request, ports: HttpPorts): boolean {
  return sessionOf(request, 'teacher', ports) !== undefined
}

/** Lets on nobody but a teacher. */
export function teacherOnly(ports: HttpPorts): RequestHandler {
  return (request, response, next) => {
    if (isTeacher(request, ports)) return next()
    answerRefused(response, 401, ports.desk.refused({ refusal: 'session.missing' }, langOfRequest(request)).error)
  }
}

/** A class as the address names it. */
export function withClass(
  { school, desk }: HttpPorts,
  use: (klass: Klass, request: Request, response: Response) => Promise<void> | void,
): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const klass = school.get(request.params.id)
    if (klass) return use(klass, request as Request, response)
    answerRefused(response, 404, desk.refused({ refusal: 'class.unknown' }, langOfRequest(request as Request)).error)
  }
}

/** Who asks about this class: the teacher before who helps, a student before the projector; null for everybody else. */
export function seatAt(request: Request, klass: Klass, ports: HttpPorts): { viewer: Viewer; caller: Caller } | null {
  const lang = langOfRequest(request)
  for (const role of ROLES) {
    const session = sessionOf(request, role, ports)
    if (!session) continue
    const caller = { session: session.hash, lang }
    if (role === 'teacher') return { viewer: { face: role }, caller: { ...caller, actor: { kind: role } } }
    if (session.class !== klass.id) continue
    if (role === 'helper') {
      const helper = helperOf(session, klass)
      if (!helper) continue
      const { id, kind } = helper
      return {
        viewer: { face: 'teacher', helper: { id, kind } },
        caller: { ...caller, actor: { kind: 'teacher', helper: { id, kind } } },
      }
    }
    if (role === 'projector') return { viewer: { face: role }, caller: { ...caller, actor: { kind: role } } }
    const { student, partner } = session
    if (student)
      return { viewer: { face: role, student, partner }, caller: { ...caller, actor: { kind: role, student } } }
  }
  return null
}
