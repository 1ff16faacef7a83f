import type { Request } from 'express'
import type { Viewer } from '../../contract/view/index.ts'
import type { Caller } from '../classes/desk.ts'
import type { Klass } from '../classes/school.ts'
import { cookieOf } from '../sessions/cookies.ts'
import { helperOf } from '../sessions/helpers.ts'
import type { Role, Session } from '../store/store.ts'
import { langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'

const ROLES: readonly Role[] = ['teacher', 'helper', 'student', 'projector']

export function sessionOf(request: Request, role: Role, { sessions }: HttpPorts): Session | undefined {
  return sessions.find(role, cookieOf(request.headers, role))
}

export function isTeacher(request: Request, ports: HttpPorts): boolean {
  return sessionOf(request, 'teacher', ports) !== undefined
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
