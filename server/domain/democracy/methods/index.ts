import { BLOCK_VOTE } from './block-vote.ts'
import type { Elected } from './block-vote.ts'
import { YES_NO } from './yes-no.ts'

/** The ways in which a poll can be decided, a file each. */
export const METHODS = [YES_NO, BLOCK_VOTE] as const
export type Method = (typeof METHODS)[number]

export type ElectionResult = Elected & { readonly method: typeof BLOCK_VOTE }
