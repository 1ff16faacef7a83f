import type {
  AnswerError,
  AreaDetail,
  CellBuilder,
  ClassId,
  ClassRow,
  ColumnPast,
  CommonDetail,
  HelperKind,
  ImportedBuilding,
  Lang,
  LookedAt,
  Me,
  PlannedOnGround,
  Prices,
  RehearsalView,
  Say,
  StudentId,
  SuggestWish,
  Suggested,
  WorldRow,
  WorldState,
} from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'
import type { Text } from '@jagten/lesson-plans/schema'
import { uuid } from './uuid.ts'

export type PlanRow = {
  readonly slug: string
  /** The school's own, which may be changed. */
  readonly own: boolean
  readonly title: Text
  readonly aim: Text
  readonly goals: readonly Text[]
  readonly curriculum: readonly { readonly title: Text; readonly why: Text }[]
  /** What to look for, by the id of the step it is seen in. */
  readonly assessment: readonly { readonly step: string; readonly sign: Text }[]
  readonly materials: readonly {
    readonly what: Text
    readonly count: number
    readonly per: 'class' | 'group' | 'household' | 'student'
  }[]
  readonly preparation: readonly { readonly minutes: number; readonly do: Text }[]
  readonly paths: readonly {
    readonly id: string
    readonly title: Text
    readonly minutes: number
    readonly lessons: readonly { readonly title: Text | null; readonly minutes: number }[]
  }[]
}

export type Check = { readonly minecraft: { readonly state: WorldState; readonly address: string | null } | null }

export type NewClass = {
  readonly id: string
  readonly name: string
  readonly students: readonly { readonly name: string }[]
  readonly plan?: string
  readonly path?: string
  /** Name of a world template. */
  readonly world?: string
}

export type Reply<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly error: AnswerError }

/** Nobody answered: no network, or no server. The page has its own sentence for it. */
export const NO_ANSWER = 'no-answer'

/** Why something was refused, as a person is told: in the server's words, or that nobody answered. */
export const refusalWords = (say: Say, { code, message }: AnswerError): string =>
  code === NO_ANSWER ? say('page.line.unreachable') : message

const WITHIN_MS = 10_000
/** A building from a file: the world is at work on a whole area. */
const BUILT_WITHIN_MS = 10 * 60_000

/** One call, answered in that language; a file goes as it is, all else as JSON. The server decides who is asking from the cookie. */
export function createCall(lang: Lang) {
  return async function call<T>(
    method: string,
    path: string,
    body?: object,
    read: (response: Response) => Promise<unknown> = (response) => response.json(),
    withinMs = WITHIN_MS,
  ): Promise<Reply<T>> {
    const isFile = body instanceof Blob
    try {
      const response = await fetch(path, {
        method,
        headers: {
          'Accept-Language': lang,
          ...(body ? { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' } : {}),
        },
        signal: AbortSignal.timeout(withinMs),
        ...(body ? { body: isFile ? body : JSON.stringify(body) } : {}),
      })
      // Our own server's bodies are those of the contract.
      const answer: unknown =
        response.status === 204 ? undefined : await (response.ok ? read(response) : response.json())
      return response.ok
        ? { ok: true, body: answer as T }
        : { ok: false, error: (answer as { error: AnswerError }).error }
    } catch {
      return { ok: false, error: { code: NO_ANSWER, message: '' } }
    }
  }
}

/** Where an area is fetched as a file, as it is now or in a version, and a building from a file is put in. */
export const areaFile = (id: ClassId, area: string, version?: string): string =>
  `/api/classes/${id}/areas/${area}.schem${version === undefined ? '' : `?version=${version}`}`

/** The calls of the page, in one language. */
export function createHttp(lang: Lang) {
  const call = createCall(lang)

  return {
    me: (face: 'teacher' | 'student' | 'projector') => call<Me>('GET', `/api/me?face=${face}`),
    login: (password: string) => call<void>('POST', '/api/login', { password }),
    logout: (face: 'teacher' | 'student') => call<void>('POST', `/api/logout?face=${face}`, {}),
    classes: () => call<{ readonly classes: readonly ClassRow[] }>('GET', '/api/classes'),
    makeClass: (made: NewClass) =>
      call<{ readonly id: ClassId; readonly joinCode: string }>('POST', '/api/classes', made),
    command: (id: ClassId, command: 'class.archive' | 'class.unarchive') =>
      call<void>('POST', `/api/classes/${id}/commands`, { id: uuid(), command, payload: {} }),
    deleteClass: (id: ClassId) => call<void>('DELETE', `/api/classes/${id}`),
    join: (joinCode: string, key: string) =>
      call<{ readonly class: ClassId; readonly student: StudentId }>('POST', '/api/join', { joinCode, key }),
    joinProjector: (joinCode: string) =>
      call<{ readonly class: ClassId }>('POST', '/api/join', { joinCode, face: 'projector' }),
    invite: (id: ClassId, kind: HelperKind) =>
      call<{ readonly code: string }>('POST', `/api/classes/${id}/helpers`, { kind }),
    rehearsal: (id: ClassId) =>
      call<{ readonly rehearsal: RehearsalView | null }>('GET', `/api/classes/${id}/rehearsal`),
    rehearse: (id: ClassId, speed: number) =>
      call<{ readonly rehearsal: RehearsalView }>('POST', `/api/classes/${id}/rehearsal`, { speed }),
    cancelRehearsal: (id: ClassId) => call<void>('DELETE', `/api/classes/${id}/rehearsal`),
    hideSaid: (id: ClassId, line: number) => call<void>('DELETE', `/api/classes/${id}/chat/${line}`),
    help: (code: string) => call<{ readonly class: ClassId; readonly kind: HelperKind }>('POST', '/api/help', { code }),
    partner: (key: string | null) => call<unknown>('POST', '/api/partner', { key }),
    turn: () => call<unknown>('POST', '/api/turn', {}),
    plans: () => call<{ readonly plans: readonly PlanRow[] }>('GET', '/api/plans'),
    worlds: () => call<{ readonly worlds: readonly WorldRow[] }>('GET', '/api/worlds'),
    area: (id: ClassId, area: string) => call<AreaDetail>('GET', `/api/classes/${id}/areas/${area}`),
    areaBlocks: (id: ClassId, area: string, version: string) =>
      call<ArrayBuffer>('GET', `/api/classes/${id}/areas/${area}/versions/${version}`, undefined, (response) =>
        response.arrayBuffer(),
      ),
    common: (id: ClassId) => call<CommonDetail>('GET', `/api/classes/${id}/areas/common`),
    prices: () => call<Prices>('GET', '/api/prices'),
    /** What a building from a file would do to an area. */
    wouldPutIn: (id: ClassId, area: string, file: Blob) =>
      call<ImportedBuilding>('POST', `${areaFile(id, area)}?preview=1`, file, undefined, BUILT_WITHIN_MS),
    /** Answers when the building stands in the world. */
    putIn: (id: ClassId, area: string, file: Blob) =>
      call<ImportedBuilding>('POST', areaFile(id, area), file, undefined, BUILT_WITHIN_MS),
    column: (id: ClassId, { x, z }: { readonly x: number; readonly z: number }) =>
      call<readonly ColumnPast[]>('GET', `/api/classes/${id}/blocks?x=${x}&z=${z}`),
    /** Who changed a block of the own area last. */
    builder: (id: ClassId, area: string, { x, y, z }: Position) =>
      call<CellBuilder>('GET', `/api/classes/${id}/areas/${area}/builder?x=${x}&y=${y}&z=${z}`),
    /** What stands where things are planned, and what they cost. */
    lookAtThings: (id: ClassId, things: readonly PlannedOnGround[]) =>
      call<LookedAt>('POST', `/api/classes/${id}/works/look`, { things }),
    /** Where things of one kind could stand. */
    suggestThings: (id: ClassId, wish: SuggestWish) =>
      call<Suggested>('POST', `/api/classes/${id}/works/suggest`, wish),
    check: () => call<Check>('GET', '/api/check'),
  }
}
