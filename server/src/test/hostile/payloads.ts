import { z } from 'zod'
import type { CommandName } from '../../../contract/index.ts'
import { COMMAND_NAMES, commands } from '../../../contract/commands.ts'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly format?: string
  readonly pattern?: string
  readonly prefixItems?: readonly Schema[]
  readonly minimum?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** The plainest value a JSON schema takes; ids in it are nobody's. */
function plainest(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return plainest(schema.anyOf[0])
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, plainest(schema.properties?.[name] ?? {})]),
      )
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map(plainest)
      return Array.from({ length: schema.minItems ?? 0 }, () => plainest(schema.items ?? {}))
    case 'string':
      if (schema.format === 'uuid') return '00000000-0000-4000-8000-000000000000'
      if (schema.format === 'date') return '2026-11-27'
      return 'x'.repeat(Number(/\{(\d+)(?:,\d+)?\}\$$/.exec(schema.pattern ?? '')?.[1] ?? 1))
    case 'boolean':
      return true
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1)
    default:
      return null
  }
}

/** What no shape tells: it is about something. */
const MORE: Partial<Record<CommandName, object>> = {
  'poll.open': { proposal: '00000000-0000-4000-8000-000000000000' },
  'ballot.cast': { choice: 'for' },
}

/** A payload for every command that its schema takes. */
export const payloads = Object.fromEntries(
  COMMAND_NAMES.map((name) => [
    name,
    // the shape of what Zod makes, as far as our commands use it
    Object.assign(
      plainest(z.toJSONSchema(commands[name].payload, { io: 'input', unrepresentable: 'any' }) as Schema) as object,
      MORE[name],
    ),
  ]),
) as Readonly<Record<CommandName, object>>
