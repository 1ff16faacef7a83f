import { FAILURES, SENTENCES, WorldStart } from '@jagten/worlds/channel'
import { z } from 'zod'
import { ClassId } from '../domain/base/ids.ts'

/**
 * What the launcher and the processes it runs say to each other, over the IPC channel each of them is started with. The
 * line of the world's process is in worlds/src/channel.ts.
 */

/** The exit code by which the server says "do not start me again": somebody has to do something first. */
export const GIVE_UP = 78

const Lang = z.enum(['da', 'en'])
const Port = z.int().min(1).max(65_535)

/** Where the worlds of new classes are: run here, or a Java server somewhere. */
export const WorldChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('embedded') }),
  z.strictObject({ kind: z.literal('java'), host: z.string(), port: Port }),
])
export type WorldChoice = z.infer<typeof WorldChoice>

/** What the launcher is asked for: a world process (unless the world runs elsewhere) and Lykke in it. */
export const WorldOrder = z.strictObject({
  class: ClassId,
  world: WorldChoice,
  template: WorldStart.shape.template,
  lang: Lang,
  /** What the guards say, by code. */
  sentences: z.record(z.enum(SENTENCES), z.string()),
  swallow: WorldStart.shape.swallow,
})
export type WorldOrder = z.infer<typeof WorldOrder>

/**
 * What is known of a class's world process.
 *
 * - `up`: `host` is null where it runs here. `lost`: it should run, and is being started again.
 */
export const WorldStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('starting') }),
  z.strictObject({ state: z.literal('up'), host: z.string().nullable(), port: Port }),
  z.strictObject({
    state: z.literal('lost'),
    trouble: z.enum([...FAILURES, 'no-port']).nullable(),
    file: z.string().nullable(),
  }),
  z.strictObject({ state: z.literal('closed') }),
])
export type WorldStatus = z.infer<typeof WorldStatus>

/** A simulated class that is to play this one through. */
export const RehearsalOrder = z.strictObject({
  /** The copy of the class that is played with. */
  class: ClassId,
  joinCode: z.string(),
  /** Of a link by which the rehearsal may lead the lesson. */
  code: z.string(),
  students: z.array(z.strictObject({ name: z.string(), key: z.string() })).min(1),
  /** How many times faster than a class thinks. */
  speed: z.number().min(1).max(100),
  /** Of the report, and of what Lykke says in the world. */
  lang: Lang,
  worldLang: Lang,
})
export type RehearsalOrder = z.infer<typeof RehearsalOrder>

/** Launcher → rehearsal: the first message. `server`: as `http://127.0.0.1:3000`. */
export const RehearsalStart = RehearsalOrder.extend({ type: z.literal('start'), server: z.url() })
export type RehearsalStart = z.infer<typeof RehearsalStart>

/** Rehearsal → launcher → server, while it plays: where it is, and what came of what should come, in the teacher's words. */
export const RehearsalSays = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('step'), title: z.string() }),
  z.strictObject({ type: z.literal('check'), what: z.string(), ok: z.boolean(), detail: z.string() }),
  z.strictObject({ type: z.literal('done'), ok: z.boolean() }),
])
export type RehearsalSays = z.infer<typeof RehearsalSays>

/** Launcher → Lykke: the first message, and again when the server or her world has moved. */
export const BotStart = z.strictObject({
  type: z.literal('start'),
  /** `http://127.0.0.1:3000`. */
  server: z.url(),
  class: ClassId,
  lang: Lang,
  name: z.string().regex(/^[A-Za-z0-9_]{3,16}$/),
  token: z.string().min(16),
  world: z.strictObject({
    host: z.string(),
    port: Port,
    /** An embedded world of ours: the token is shown to it, and to no other. */
    isOurs: z.boolean(),
  }),
})
export type BotStart = z.infer<typeof BotStart>

/** Server → launcher. `ready`: it answers on this port. */
export const ServerSays = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), port: Port }),
  z.strictObject({ type: z.literal('open'), order: WorldOrder }),
  z.strictObject({ type: z.literal('close'), class: ClassId }),
  z.strictObject({ type: z.literal('rehearse'), order: RehearsalOrder }),
  z.strictObject({ type: z.literal('cancel-rehearsal'), class: ClassId }),
])
export type ServerSays = z.infer<typeof ServerSays>

/** Launcher → server. */
export const LauncherSays = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('world'), class: ClassId, status: WorldStatus }),
  z.strictObject({ type: z.literal('rehearsal'), class: ClassId, says: RehearsalSays }),
])
export type LauncherSays = z.infer<typeof LauncherSays>
