import type { Live } from '../views/index.ts'

/** Nobody is connected, and the world is open. */
export const NOBODY_HERE: Live = {
  world: {
    state: 'open',
    address: null,
    can: [],
    cannot: [],
    damaged: [],
    mended: 0,
    trouble: null,
    file: null,
    said: null,
    version: '1.18.2',
    isOurs: true,
    did: { held: null, moved: null },
  },
  addresses: { page: [], world: [], minecraft: '1.18.2' },
  pages: new Set(),
  players: new Set(),
  refusals: [],
  keyTrouble: [],
  chat: [],
  intrusions: [],
  guesses: [],
  progress: new Map(),
  built: new Map(),
}
