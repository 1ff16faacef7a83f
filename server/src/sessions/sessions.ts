import { createHash, randomBytes } from 'node:crypto'
import type { ClassId, HelperId, StudentId } from '../../domain/base/ids.ts'
import type { Role, Session, Store } from '../store/store.ts'

const HOUR_MS = 60 * 60 * 1000
const LASTS: Record<Role, number> = {
  teacher: 14 * 24 * HOUR_MS,
  helper: 14 * 24 * HOUR_MS,
  student: 12 * HOUR_MS,
  projector: 12 * HOUR_MS,
}

/** More computers than a child sits at; the oldest is signed out. */
const SESSIONS_A_STUDENT = 20

/** Who is signed in. The token is in the browser's cookie alone; here and in the file is its hash. */
export interface Sessions {
  /** Resolves with the token once the session is on the disk. */
  begin(
    role: Role,
    of?: { readonly class: ClassId; readonly student?: StudentId; readonly helper?: HelperId },
  ): Promise<string>
  /** The living session of that role behind a token. */
  find(role: Role, token: string | undefined): Session | undefined
  /** Who sits at the computer of a student's session now, and who beside; whatever was open on it ends. */
  seat(token: string, at: { readonly student: StudentId; readonly partner: StudentId | null }): Promise<void>
  end(token: string): Promise<void>
  endAll(role: Role): Promise<void>
  /** Of one student, on every computer; who has that student beside them sits alone. */
  endOf(student: StudentId): Promise<void>
  /** Of a class that is gone; its rows went with it. */
  forgetClass(klass: ClassId): void
  /** Called with the hash of a session when it ends or others sit down; returns the undo. */
  onEnd(listener: (hash: string) => void): () => void
}

export async function openSessions(store: Store, now: () => number): Promise<Sessions> {
  const sessions = new Map((await store.sessions()).map((session) => [session.hash, session]))
  const listeners = new Set<(hash: string) => void>()
  const forget = (hash: string): void => {
    sessions.delete(hash)
    for (const listener of listeners) listener(hash)
  }
  return {
    async begin(role, of) {
      const token = randomBytes(32).toString('base64url')
      const session: Session = {
        hash: hashOf(token),
        role,
        class: of?.class ?? null,
        student: of?.student ?? null,
        partner: null,
        helper: of?.helper ?? null,
        expiresAt: now() + LASTS[role],
      }
      for (const old of sessions.values()) if (old.expiresAt <= now()) sessions.delete(old.hash)
      const others = [...sessions.values()]
        .filter(({ student }) => student !== null && student === session.student)
        .toSorted((one, other) => one.expiresAt - other.expiresAt)
      sessions.set(session.hash, session)
      await store.saveSession(session)
      for (const { hash } of others.slice(0, Math.max(0, others.length + 1 - SESSIONS_A_STUDENT))) {
        forget(hash)
        await store.deleteSessions({ hash })
      }
      return token
    },
    find(role, token) {
      if (token === undefined) return undefined
      const session = sessions.get(hashOf(token))
      return session?.role === role && session.expiresAt > now() ? session : undefined
    },
    async seat(token, at) {
      const session = sessions.get(hashOf(token))
      if (!session) return
      const seated = { ...session, ...at }
      await store.saveSession(seated)
      sessions.set(session.hash, seated)
      for (const listener of listeners) listener(session.hash)
    },
    async end(token) {
      const hash = hashOf(token)
      forget(hash)
      await store.deleteSessions({ hash })
    },
    async endAll(role) {
      for (const session of sessions.values()) if (session.role === role) forget(session.hash)
      await store.deleteSessions({ role })
    },
    async endOf(student) {
      for (const session of sessions.values()) {
        if (session.student === student) forget(session.hash)
        if (session.partner !== student) continue
        const alone = { ...session, partner: null }
        await store.saveSession(alone)
        sessions.set(session.hash, alone)
        for (const listener of listeners) listener(session.hash)
      }
      await store.deleteSessions({ student })
    },
    forgetClass(klass) {
      for (const session of sessions.values()) if (session.class === klass) forget(session.hash)
    },
    onEnd(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
