import { z } from 'zod'
import { Box, Position } from './geometry/index.ts'

/** The plugin channel of the Minecraft connection on which Lykke and the guards of an embedded world talk; JSON in UTF-8. */
export const CHANNEL = 'jagten:guards'

/** Most bytes one message may have on its way up (vanilla's limit is 32,767). */
export const MAX_UP_BYTES = 30_000

/**
 * What the guards enforce, always sent whole, so that sending it again changes nothing.
 *
 * - `areas`: the boxes in which somebody may build; outside them nobody may (but Lykke). Not `owned`: no group lives there.
 * - `builders`: Minecraft name → ids of the areas this player may build in. Who is not named may not build.
 * - `frozen`, `muted`: Minecraft names, or everybody.
 * - `flying`: who may fly, Minecraft names or everybody; everybody when it is left out.
 * - `known`: Minecraft names that have shown a key: they find room before those who have not; nobody when it is left out.
 * - `out`: Minecraft names that are put out and not let in; nobody when it is left out.
 * - `teachers`: Minecraft names the teacher plays under: what holds everybody does not hold them, and a click with a stick
 *   tells them of a block; nobody when it is left out.
 * - `publicBallots`: an open vote is on, so that a ballot said aloud is meant to be heard.
 * - `numberBallots`: an election is on, so that numbers alone are a ballot; none is when it is left out.
 */
export const Rules = z.strictObject({
  areas: z.array(z.strictObject({ id: z.string(), box: Box, owned: z.boolean().optional() })),
  builders: z.record(z.string(), z.array(z.string())),
  frozen: z.union([z.literal('all'), z.array(z.string())]),
  muted: z.union([z.literal('all'), z.array(z.string())]),
  flying: z.union([z.literal('all'), z.array(z.string())]).optional(),
  known: z.array(z.string()).optional(),
  out: z.array(z.string()).optional(),
  teachers: z.array(z.string()).optional(),
  publicBallots: z.boolean(),
  numberBallots: z.boolean().optional(),
})
export type Rules = z.infer<typeof Rules>

/**
 * Lykke → guards.
 *
 * - `sign`: nobody shall be able to read the sign that stands here, or everybody again; it is answered by a `sign` up.
 */
export const Down = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rules'), rules: Rules }),
  z.strictObject({ type: z.literal('sign'), at: Position, hidden: z.boolean() }),
])
export type Down = z.infer<typeof Down>

/**
 * Guards → Lykke.
 *
 * - `hello`: the guards are there; the world can do all that `can` names.
 * - `word`: something a player meant for Lykke alone: whispered, or said aloud and swallowed (a key, a ballot);
 *   `at`: when, in Unix milliseconds: it may have waited for Lykke.
 * - `changed`: a player changed a block; `block` is a block state as in `minecraft:oak_door[half=lower]`.
 * - `refused`: a player was kept from building; `why` is a code with a sentence.
 * - `pointed`: one of the `teachers` clicked on a block with a stick; `before`: the cell on the side that was clicked on.
 * - `asked`: a player clicked on the resident of that id in the world's template.
 * - `held`: the newest rules hold; of the players in the world so many are held still and kept quiet by them.
 * - `elsewhere`: a name has come in from another machine than the last time: it may be somebody else.
 * - `damaged`: part of the world could not be read when it was opened; it stands as in the template again, and `file` in
 *   the folder `region` is a copy of what there was.
 * - `sign`: what stands on a sign now, four lines of plain text, also while they are hidden; `by` wrote it, or nobody:
 *   then Lykke asked to hide or show it. Four empty lines, not hidden: also when no sign stands there any more.
 */
export const Up = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), can: z.array(z.string()) }),
  z.strictObject({ type: z.literal('word'), from: z.string(), text: z.string(), aloud: z.boolean(), at: z.number() }),
  z.strictObject({ type: z.literal('changed'), by: z.string(), at: Position, block: z.string() }),
  z.strictObject({ type: z.literal('refused'), by: z.string(), at: Position, why: z.string() }),
  z.strictObject({ type: z.literal('pointed'), by: z.string(), at: Position, before: Position }),
  z.strictObject({ type: z.literal('asked'), by: z.string(), resident: z.string() }),
  z.strictObject({ type: z.literal('held'), frozen: z.int(), muted: z.int(), players: z.int() }),
  z.strictObject({ type: z.literal('elsewhere'), player: z.string() }),
  z.strictObject({ type: z.literal('damaged'), file: z.string() }),
  z.strictObject({
    type: z.literal('sign'),
    by: z.string().nullable(),
    at: Position,
    lines: z.array(z.string()).length(4),
    hidden: z.boolean(),
  }),
])
export type Up = z.infer<typeof Up>

/**
 * What the world process is started with: one JSON line in the first message of its IPC channel.
 *
 * - `folder`: absolute path of this world's own folder; filled from the template when it is new.
 * - `template`: name of a folder under worlds/templates.
 * - `token`: Lykke's password at login.
 * - `sentences`: what the guards say to a player, by code, in the class's language.
 * - `swallow`: lower-case words that are a ballot when said alone (after an optional `!`), words that may stand before
 *   a key or a ballot, words of Lykke's whatever follows them (`first`) or when nothing does (`alone`), and the alphabet of the four letters of a key.
 * - `server`: where the class's server answers, and which class this is: what is built is told there. Null: nowhere yet.
 */
export const WorldStart = z.strictObject({
  type: z.literal('start'),
  folder: z.string(),
  template: z.string().regex(/^[a-z0-9-]{1,32}$/),
  host: z.string(),
  port: z.int().min(0).max(65_535),
  botName: z.string(),
  token: z.string().min(16),
  sentences: z.record(z.string(), z.string()),
  swallow: z.strictObject({
    ballots: z.array(z.string()),
    before: z.array(z.string()),
    first: z.array(z.string()),
    alone: z.array(z.string()),
    keyAlphabet: z.string(),
  }),
  server: z.strictObject({ url: z.url(), class: z.uuid() }).nullable(),
})
export type WorldStart = z.infer<typeof WorldStart>

/** Launcher → world process, after its start: the server answers here now. */
export const WorldMoved = z.strictObject({ type: z.literal('server'), server: WorldStart.shape.server })
export type WorldMoved = z.infer<typeof WorldMoved>

/** Why a world cannot be opened. */
export const FAILURES = [
  'port-taken',
  'template-missing',
  'template-damaged',
  'file-missing',
  'file-damaged',
  'file-busy',
  'folder-forbidden',
  'folder-unusable',
  'disk-full',
  'disk-broken',
  'world-newer',
  'world-older',
] as const

/** World process → launcher. `ready` carries the port it really listens on; `failed` is said before it exits; `file`: where it lies. */
export const WorldSays = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), port: z.int().min(1).max(65_535) }),
  z.strictObject({
    type: z.literal('failed'),
    code: z.enum(FAILURES),
    file: z.string().nullable(),
    detail: z.string(),
  }),
])
export type WorldSays = z.infer<typeof WorldSays>

/**
 * Codes of the sentences the guards say; the server fills them in the class's language. `words.to-lykke` is not said: it
 * is the words a client offers to complete behind `/msg Lykke`, with spaces between.
 */
export const SENTENCES = [
  'build.not-here',
  'build.no-area',
  'build.no-key',
  'build.closed',
  'build.frozen',
  'sign.hidden',
  'chat.muted',
  'chat.frozen-hint',
  'chat.private-only-lykke',
  'chat.too-long',
  'chat.too-fast',
  'command.unknown',
  'thing.not-here',
  'thing.not-thrown',
  'words.to-lykke',
  'login.bad-name',
  'login.name-taken',
  'login.not-lykke',
  'login.full',
  'login.put-out',
  'login.made-room',
  'world.closing',
] as const
export type SentenceCode = (typeof SENTENCES)[number]

const TOKEN_MARK = '\0jagten\0'

/**
 * The host a client names in its handshake so that the world knows it as Lykke: the server's name with the token behind
 * it, as Forge does with its own mark. It is read before anybody sees or hears of the connection. With Mineflayer and
 * minecraft-protocol: `createBot({ host, fakeHost: hostWithToken(host, token), … })`.
 */
export const hostWithToken = (host: string, token: string): string => host + TOKEN_MARK + token

/** The token in a handshake's host; null if there is none. */
export function tokenInHost(host: string): string | null {
  const at = host.indexOf(TOKEN_MARK)
  return at < 0 ? null : host.slice(at + TOKEN_MARK.length)
}
