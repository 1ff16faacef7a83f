import { resolve } from 'node:path'
import { z } from 'zod'

const number = (from: number, to: number, otherwise: number) =>
  z.coerce
    .number({ error: `a whole number from ${from} to ${to}` })
    .int({ error: `a whole number from ${from} to ${to}` })
    .min(from, { error: `a whole number from ${from} to ${to}` })
    .max(to, { error: `a whole number from ${from} to ${to}` })
    .default(otherwise)

const WORLD = /^java:\/\/([A-Za-z0-9.-]+):(\d{1,5})$/

/** Where the worlds of new classes are: run here, or a Java server somewhere. */
export type WorldChoice =
  { readonly kind: 'embedded' } | { readonly kind: 'java'; readonly host: string; readonly port: number }

const Environment = z.object({
  PORT: number(0, 65_535, 3000),
  HOST: z.string().min(1).optional(),
  WORLD: z
    .string()
    .default('embedded')
    .transform((text, context): WorldChoice => {
      if (text === 'embedded') return { kind: 'embedded' }
      const [, host, port] = WORLD.exec(text) ?? []
      if (host && Number(port) > 0 && Number(port) < 65_536) return { kind: 'java', host, port: Number(port) }
      context.addIssue({ code: 'custom', message: '"embedded" or "java://host:port"' })
      return z.NEVER
    }),
  WORLD_PORT: number(1024, 65_535, 25_565),
  WORLDS: number(0, 20, 2),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .optional()
    .refine((url) => !url, { error: 'not supported yet: leave it out, and everything is kept in DATA_DIR' }),
  TEACHER_PASSWORD: z.string().min(8, { error: 'at least 8 signs' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { error: 'fatal, error, warn, info, debug or silent' })
    .default('info'),
  /** Set by the launcher: what Lykke and the launcher show at the door. */
  JAGTEN_TOKEN: z.string().min(16).optional(),
  JAGTEN_LANG: z.enum(['da', 'en']).default('da'),
})

export type Config = {
  readonly port: number
  readonly host: string | undefined
  readonly world: WorldChoice
  readonly worldPort: number
  readonly worlds: number
  readonly dataDir: string
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
  const parsed = Environment.safeParse(filled)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    world: env.WORLD,
    worldPort: env.WORLD_PORT,
    worlds: env.WORLDS,
    dataDir: resolve(env.DATA_DIR),
    teacherPassword: env.TEACHER_PASSWORD,
    logLevel: env.LOG_LEVEL,
    token: env.JAGTEN_TOKEN,
    lang: env.JAGTEN_LANG,
  }
}
