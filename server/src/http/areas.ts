import { difference } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { blockAt, contains } from '@jagten/worlds/geometry'
import type {
  AreaDetail,
  AreaVersion,
  BlockPast,
  CellBuilder,
  ColumnPast,
  CommonDetail,
  Prices,
} from '../../contract/areas.ts'
import { settledAreas } from '../../domain/areas/areas.ts'
import type { OwnedArea } from '../../domain/base/land.ts'
import { groupOf } from '../../domain/roster/roster.ts'
import { StudentId } from '../../domain/base/ids.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'
import { areaBytes } from '../blocks/shown.ts'
import { countBlocks } from '../blocks/versions.ts'
import type { Klass } from '../classes/school.ts'
import type { Viewer } from '../views/index.ts'
import { nameOf } from '../views/parts.ts'
import { answerRefused, answerZipped, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, withClass } from './who.ts'

const Whole = z.coerce.number().int()
const Place = z.object({ x: Whole, y: Whole.optional(), z: Whole })
const CellPlace = z.object({ x: Whole, y: Whole, z: Whole })

/** What stands on areas and how it came there: for the teacher, and for the group whose area it is. */
export function areaRoutes(ports: HttpPorts): Router {
  const router = Router()

  const refused = (request: Request, response: Response, status: number, refusal: RefusalCode): void =>
    answerRefused(response, status, ports.desk.refused({ refusal }, langOfRequest(request)).error)

  function malformed(request: Request, response: Response): void {
    const params = { field: 'x, y, z', expected: '12' }
    const { error } = ports.desk.refused({ refusal: 'command.malformed', params }, langOfRequest(request))
    answerRefused(response, 400, error)
  }

  router.get('/prices', (_request, response) => {
    response.json(ports.prices satisfies Prices)
  })

  router.get(
    '/classes/:id/areas/common',
    withClass(ports, async (klass, request, response) => {
      if (!seatAt(request, klass, ports)) return refused(request, response, 401, 'session.missing')
      const { billing } = klass.built
      const [bill, all] = [await billing.ofCommon(), await billing.ofAll()]
      if (!bill || !all) return refused(request, response, 404, 'template.unknown')
      const places = ports.templates.get(klass.room.state().template)?.places ?? []
      const sites = places.map(({ stand }) => blockAt(stand))
      response.json({ id: 'common', bill, ...all, sites } satisfies CommonDetail)
    }),
  )

  router.get(
    '/classes/:id/areas/:area',
    withClass(ports, async (klass, request, response) => {
      const area = areaSeen(klass, request, response, ports)
      if (!area) return
      const voxels = await klass.built.versions.current(area.id)
      const bill = await klass.built.billing.ofArea(area.id)
      const first = await klass.built.first(area.id)
      if (!voxels || !bill || !first) return refused(request, response, 404, 'template.unknown')
      const viewer = seatAt(request, klass, ports)?.viewer
      const versions = (await klass.built.versions.list(area.id)).map(({ id, at, reason, blocks }) => ({
        id,
        at,
        reason,
        blocks,
        ...labelOf(klass, id, viewer),
      }))
      response.json({
        id: area.id,
        group: area.group,
        box: area.box,
        edition: `${klass.built.blocks.run} ${klass.built.blocks.newest()}`,
        built: changed(first, voxels),
        blocks: countBlocks(voxels),
        bill,
        versions,
      } satisfies AreaDetail)
    }),
  )

  router.get(
    '/classes/:id/areas/:area/versions/:version',
    withClass(ports, async (klass, request, response) => {
      const area = areaSeen(klass, request, response, ports)
      if (!area) return
      const voxels = await blocksOf(klass, area.id, String(request.params['version']))
      if (!voxels) return refused(request, response, 404, 'area.no-version')
      await answerZipped(request, response, await areaBytes(area.box, voxels))
    }),
  )

  router.get(
    '/classes/:id/areas/:area/builder',
    withClass(ports, async (klass, request, response) => {
      const area = areaSeen(klass, request, response, ports)
      const seat = seatAt(request, klass, ports)
      if (!area || !seat) return
      const at = CellPlace.safeParse(request.query)
      if (!at.success || !contains(area.box, at.data)) return malformed(request, response)
      const by = await klass.built.lastBuilders.of(area.id, at.data)
      response.json({ by: by && builderFor(seat.viewer, klass, area, by) } satisfies CellBuilder)
    }),
  )

  router.get(
    '/classes/:id/blocks',
    withClass(ports, async (klass, request, response) => {
      const seat = seatAt(request, klass, ports)
      if (seat?.viewer.face !== 'teacher') return refused(request, response, 401, 'session.missing')
      const at = Place.safeParse(request.query)
      if (!at.success) return malformed(request, response)
      const { x, y, z: south } = at.data
      const past: readonly (BlockPast | ColumnPast)[] =
        y === undefined ? await klass.built.pastOfColumn({ x, z: south }) : await klass.built.past({ x, y, z: south })
      response.json(past)
    }),
  )

  return router
}

/** The area the address names, when whoever asks may see into it; null after saying why not. */
export function areaSeen(klass: Klass, request: Request, response: Response, ports: HttpPorts): OwnedArea | null {
  const refused = (status: number, refusal: RefusalCode): null => {
    answerRefused(response, status, ports.desk.refused({ refusal }, langOfRequest(request)).error)
    return null
  }
  const seat = seatAt(request, klass, ports)
  if (!seat) return refused(401, 'session.missing')
  const area = settledAreas(klass.built.areas(), klass.room.state().roster).find(
    ({ id }) => id === request.params['area'],
  )
  if (!area) return refused(404, 'area.unknown')
  return maySee(klass, area, seat.viewer) ? area : refused(403, 'area.not-yours')
}

function maySee(klass: Klass, area: OwnedArea, viewer: Viewer): boolean {
  if (viewer.face === 'teacher') return true
  return viewer.face === 'student' && area.group !== null && groupOf(klass.room.state(), viewer.student) === area.group
}

/** Whoever built, as one of the area's group may be told: by name who is of the group too. */
function builderFor(viewer: Viewer, { room }: Klass, { group }: OwnedArea, by: BlockPast['by']): CellBuilder['by'] {
  if (by.kind !== 'student') return { kind: by.kind }
  const student = by.student === null ? null : StudentId.parse(by.student)
  if (student === null) return { kind: 'someone' }
  if (viewer.face === 'student' && viewer.student === student) return { kind: 'me' }
  const isOfGroup = group !== null && groupOf(room.state(), student) === group
  return isOfGroup ? { kind: 'student', name: nameOf(room.state(), room.texts(), student) } : { kind: 'someone' }
}

/** What a version is called. A hidden name is read by the teacher, who can show it again, and by whoever gave it. */
function labelOf(
  { room }: Klass,
  version: string,
  viewer: Viewer | undefined,
): Pick<AreaVersion, 'label' | 'waits' | 'text'> {
  const { namedVersions, hidden, held } = room.state()
  const named = namedVersions.find((one) => one.version === version)
  const id = named?.label ?? null
  const label = (id !== null && room.texts().get(id)) || null
  const isTeacher = viewer?.face === 'teacher'
  const isOwn = viewer?.face === 'student' && named?.by === viewer.student
  if (id === null || label === null || (hidden.has(id) && !isTeacher && !isOwn))
    return { label: null, waits: false, text: null }
  return { label, waits: isOwn && held.has(id), text: isTeacher ? { id, hidden: hidden.has(id) } : null }
}

function blocksOf({ built }: Klass, area: string, version: string): Promise<Voxels | null> {
  if (version === 'now') return built.versions.current(area)
  return version === 'first' ? built.first(area) : built.versions.read(area, version)
}

function changed(before: Voxels, after: Voxels): number {
  const { added, removed, changed: others } = difference(before, after)
  return added + removed + others
}
