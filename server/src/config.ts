import { resolve } from 'node:path'
import { z } from 'zod'
import type { WorldChoice } from '../contract/launcher.ts'
import { langOf, speaker } from '../contract/words/index.ts'
import type { Say } from '../contract/words/index.ts'

const number = (say: Say, from: number, to: number, otherwise: number) => {
  const error = say('terminal.takes-number', { from, to })
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error }).default(otherwise)
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
const WORLD = /^java:\/\/([A-Za-z0-9.-]+):(\d{1,5})$/

/** An address with a host and the name of a database; the sentence that refuses one never repeats it, for its password. */
function isPostgres(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.host !== '' && parsed.pathname.length > 1
}

const environmentOf = (say: Say) =>
  z.object({
    PORT: number(say, 0, 65_535, 3000),
    HOST: z.string().min(1).optional(),
    HOSTS: z
      .string()
      .regex(/^(\*|[A-Za-z0-9.-]+(\s*,\s*[A-Za-z0-9.-]+)*)$/, { error: say('terminal.takes-hosts') })
      .optional(),
    WORLD: z
      .string()
      .default('embedded')
      .transform((text, context): WorldChoice => {
        if (text === 'embedded') return { kind: 'embedded' }
        const [, host, port] = WORLD.exec(text) ?? []
        if (host && Number(port) > 0 && Number(port) < 65_536) return { kind: 'java', host, port: Number(port) }
        context.addIssue({ code: 'custom', message: say('terminal.takes-world') })
        return z.NEVER
      }),
    WORLD_PORT: number(say, 1024, 65_535, 25_565),
    WORLDS: number(say, 0, 20, 2),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .refine(isPostgres, { error: say('terminal.takes-database') })
      .optional(),
    TEACHER_PASSWORD: z
      .string()
      .trim()
      .min(8, { error: say('terminal.takes-password', { least: 8 }) })
      .optional(),
    LOG_LEVEL: z.enum(LEVELS, { error: say('terminal.takes-one-of', { list: LEVELS.join(', ') }) }).default('info'),
    /** Set by the launcher: what Lykke and the launcher show at the door. */
    JAGTEN_TOKEN: z.string().min(16).optional(),
    JAGTEN_LANG: z.enum(['da', 'en'], { error: say('terminal.takes-one-of', { list: 'da, en' }) }).default('da'),
  })

export type Config = {
  readonly port: number
  readonly host: string | undefined
  /** Names the page is opened by, beside addresses and those of the house; `*` for any. */
  readonly hosts: readonly string[]
  readonly world: WorldChoice
  readonly worldPort: number
  readonly worlds: number
  readonly dataDir: string
  /** PostgreSQL; undefined: SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly teacherPassword: string | undefined
  readonly logLevel: string
  readonly token: string | undefined
  readonly lang: 'da' | 'en'
}

/** A variable of the environment that cannot be used: named, with what it takes. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** @throws ConfigError with one line a wrong variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // an empty variable is one that was not set
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentOf(speaker(langOf(filled.JAGTEN_LANG))).safeParse(filled)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    hosts: env.HOSTS?.split(',').map((name) => name.trim()) ?? [],
    world: env.WORLD,
    worldPort: env.WORLD_PORT,
    worlds: env.WORLDS,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    teacherPassword: env.TEACHER_PASSWORD,
    logLevel: env.LOG_LEVEL,
    token: env.JAGTEN_TOKEN,
    lang: env.JAGTEN_LANG,
  }
}
