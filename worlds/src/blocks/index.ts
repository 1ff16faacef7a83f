export { authorKey, cellKey, isSameHeld } from './stroke.ts'
export type { Author, Cause, CellChange, CellKey, Held, Stroke } from './stroke.ts'
export { lastOf, undo } from './undo.ts'
export type { Undoing } from './undo.ts'
