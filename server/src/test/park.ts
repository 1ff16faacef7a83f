import BetterSqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { createClass, freshFolder, obey, startMessage } from '../../../worlds/test/start.ts'
import { startWorld } from '../../../worlds/src/embedded/start-world.ts'
import type { RunningWorld } from '../../../worlds/src/embedded/start-world.ts'
import type { Position } from '../../../worlds/src/geometry/index.ts'
import type { Rules } from '../../../worlds/src/channel.ts'
import { join } from 'node:path'
import { unpackVoxels } from '../blocks/packed-voxels.ts'
import { ClassId } from '../../domain/base/ids.ts'
import { createBlockStore } from '../store/block-store.ts'
import type { Tables } from '../store/tables.ts'
import { GROUPS } from '../../contract/index.ts'
import type { GroundHead } from '../../contract/index.ts'
import { BOT_TOKEN, openTestSchool } from './school.ts'

/** The first group's area in Lykkeparken. */
export const FELT_1 = { id: 'felt-1', box: { min: { x: -122, y: 63, z: -38 }, max: { x: -91, y: 95, z: -7 } } }
/** A block on its lawn, and where one stands before it. */
export const LAWN: Position = { x: -106, y: 64, z: -20 }

/** A class of six whose world runs here, with the line between them; Lykke's part is played by hand. */
export async function openPark() {
  const school = await openTestSchool()
  const klass = await school.makeClass(['Asta', 'Bo', 'Carla', 'David', 'Emil', 'Freja'])
  // Asta's household builds on the first area, everybody else on the second
  const { students, households } = await klass.view()
  const home = students.find(({ name }) => name === 'Asta')!.household
  for (const { id } of households) await klass.must('group.set', { household: id, group: GROUPS[id === home ? 0 : 1]! })
  const mate = students.find(({ name, household }) => household === home && name !== 'Asta')!.name
  const outsider = students.find(({ household }) => household !== home)!.name
  const { folder, remove } = await freshFolder()
  let world: RunningWorld
  const open = async (): Promise<void> => {
    world = await startWorld({
      ...startMessage(folder),
      token: BOT_TOKEN,
      server: { url: school.url(), class: klass.id },
    })
  }
  await open()
  const players = createClass(() => world.port)
  const bot = await klass.connect('bot', { token: BOT_TOKEN })
  let lykke = await players.join('Lykke', { token: BOT_TOKEN, chunks: false })
  const here = new Map<string, Awaited<ReturnType<typeof players.join>>>()

  async function stopWorld(): Promise<void> {
    await players.goHome()
    here.clear()
    await world.stop()
  }
  async function startAgain(): Promise<void> {
    await open()
    lykke = await players.join('Lykke', { token: BOT_TOKEN, chunks: false })
  }

  return {
    school,
    klass,
    bot,
    /** A student of another group than Asta's. */
    outsider,
    /** Who lives with her. */
    mate,
    lykke: () => lykke,
    /** The player of that student, standing before the lawn of the first area, who may build there. */
    async join(student: string, rules: Partial<Rules> = {}) {
      const { key } = (await klass.view()).students.find(({ name }) => name === student)!
      await bot.send('player.key', { key } as never, undefined, student)
      await obey(lykke, { areas: [FELT_1], builders: { [student]: ['felt-1'] }, ...rules })
      const player = here.get(student) ?? (await players.join(student))
      here.set(student, player)
      lykke.say(`/tp ${student} ${LAWN.x + 0.5} 64 ${LAWN.z + 3.5} 180 0`)
      await player.until(() => player.position.z === LAWN.z + 3.5)
      return player
    },
    /** What stands in a cell, as a page is told. */
    async stands(at: Position, cookie = school.teacherCookie): Promise<string> {
      const { extent, palette, cells } = await packed<GroundHead>({ school, klass }, 'ground', cookie)
      const { min, max } = extent
      const [width, depth] = [max.x - min.x + 1, max.z - min.z + 1]
      return palette[cells[((at.y - min.y) * depth + at.z - min.z) * width + at.x - min.x]!]!
    },
    /** Whether the words lie in what is kept of the class's blocks, unpacked as far as it is packed. */
    async filesHold(words: string): Promise<boolean> {
      // only read: whoever opens it as its own changes it under the server's hands
      const file = new BetterSqlite(join(school.dataDir, 'jagten.sqlite'), { readonly: true })
      const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
      const store = createBlockStore(database)
      const id = ClassId.parse(klass.id)
      const strokes = (await store.strokes(id, {})).map(({ cells }) => cells)
      const versions = await Promise.all(
        (await store.versions(id)).map(async ({ hash }) => (await store.versionBlocks(id, hash))!),
      )
      const ground = await store.ground(id)
      const packed = await Promise.all([...versions, ...(ground ? [ground.data] : [])].map(unpackVoxels))
      const open: { cells: string }[] = JSON.parse((await store.openStrokes(id)) ?? '[]')
      await database.destroy()
      const held = packed.flatMap(({ extras }) => [...(extras?.values() ?? [])])
      return [
        ...strokes,
        ...[...held, ...open.map(({ cells }) => cells)].map((text) => Buffer.from(text, 'base64')),
      ].some((bytes) => Buffer.from(bytes).includes(words))
    },
    stopWorld,
    startWorld: startAgain,
    /** The world ends, and begins anew on its folder. */
    async restartWorld() {
      await stopWorld()
      await startAgain()
    },
    /** The server ends and begins anew; the world is told where. `meanwhile` happens in between. */
    async restartServer(meanwhile?: () => Promise<void>) {
      await school.restart(meanwhile)
      world.serverMoved({ url: school.url(), class: klass.id })
    },
    async close() {
      await players.goHome()
      bot.close()
      await world.stop()
      await school.close()
      await remove()
    },
  }
}

/** Blocks as a page fetches them: the ground, or a version of an area. */
export async function packed<Head>(
  { school, klass }: { readonly school: { url(): string }; readonly klass: { readonly id: string } },
  path: string,
  cookie: string,
) {
  const response = await fetch(`${school.url()}/api/classes/${klass.id}/${path}`, { headers: { cookie } })
  const bytes = await response.arrayBuffer()
  const length = new DataView(bytes).getUint32(0, true)
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length)))
  return { ...head, cells: new Uint16Array(bytes.slice(4 + length)) }
}
