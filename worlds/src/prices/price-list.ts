import { z } from 'zod'
import { USES } from './uses.ts'

const Id = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, { error: 'small English letters, digits and - alone' })
const Word = z.string().trim().min(1, { error: 'the name is empty' }).max(40)
const Kroner = z.int({ error: 'whole kroner' }).min(1, { error: 'at least 1 kr.' }).max(10_000_000)

/** What a loan costs: interest a year in per cent, and for how many years it is paid back. */
export const Loan = z.strictObject({ percent: z.number().min(0).max(30), years: z.int().min(1).max(50) })
export type Loan = Readonly<z.infer<typeof Loan>>

/** A kind of block that is paid for, `price` in whole kroner a block. */
export const Kind = z.strictObject({
  id: Id,
  name: z.strictObject({ da: Word, en: Word }),
  price: Kroner,
  /** A thing can be put on top of it. */
  carries: z.boolean(),
})
export type Kind = Readonly<z.infer<typeof Kind>>

const Counted = z.strictObject({ one: Word, many: Word })

/** What a thing is called and costs; `also`: other words for it, in either language. */
export const ThingHead = z.strictObject({
  id: Id,
  name: z.strictObject({ da: Counted, en: Counted }),
  also: z.array(Word).default([]),
  /** Under which head it is offered on the page. */
  use: z.enum(USES),
  price: Kroner,
})

/** What a block is called that is offered on the page; `also`: other words for it, in either language. */
export const MaterialHead = z.strictObject({
  id: Id,
  name: z.strictObject({ da: Word, en: Word }),
  also: z.array(Word).default([]),
  use: z.enum(USES),
})

/** A block that is offered on the page: its whole state, and (`above`) that of its other half one cell higher, as of a door. */
export const Material = MaterialHead.extend({ state: z.string(), above: z.string().nullable() })
export type Material = Readonly<z.infer<typeof Material>>

/** One block of a thing as it faces south: how far east, up and south of where the thing is put, and its whole state. */
export const Cell = z.strictObject({ x: z.int(), y: z.int().min(0), z: z.int(), state: z.string() })
export type Cell = Readonly<z.infer<typeof Cell>>

export const Thing = ThingHead.extend({ cells: z.array(Cell).min(1) })
export type Thing = Readonly<z.infer<typeof Thing>>

/** What a block is that belongs to no kind: nobody pays for it, or nobody can buy it. */
const NO_KIND = ['free', 'not-for-sale'] as const

/** What building costs: whole, checked and without a second place to look. Plain JSON, so that a page can be sent it. */
export const PriceList = z.strictObject({
  loan: Loan,
  kinds: z.array(Kind),
  things: z.array(Thing),
  materials: z.array(Material),
  /** Block name without `minecraft:` → the id of its kind, `free` or `not-for-sale`; every block of the version is in it. */
  blocks: z.record(z.string(), z.union([z.enum(NO_KIND), Id])),
})
export type PriceList = Readonly<z.infer<typeof PriceList>>
