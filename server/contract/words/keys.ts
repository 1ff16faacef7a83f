import type { da } from './da/index.ts'

/** Every key of the word lists, as in `refusals.poll.another-open`; plural forms (`_one`, `_other`) are named without ending. */
export type WordKey = Leaves<typeof da>
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

export type Params = Readonly<Record<string, string | number>>
export type Say = (key: WordKey, params?: Params) => string
