import type { Position } from '@jagten/worlds/geometry'
import type { StudentId, TextId } from '../base/ids.ts'

/** What a student wrote on a sign in the world; the newest last. */
export type Sign = { readonly at: Position; readonly text: TextId; readonly by: StudentId | null }

export type SignsState = { readonly signs: readonly Sign[] }

export const isAt =
  (at: Position) =>
  (sign: Sign): boolean =>
    sign.at.x === at.x && sign.at.y === at.y && sign.at.z === at.z
