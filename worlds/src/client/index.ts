export { join } from './join.ts'
export type { JoinOptions, Player } from './join.ts'
export type { Heard } from './heard.ts'
