import type { Figure, Stands } from '@jagten/server/contract'

type Told = (figures: readonly Figure[]) => void

/** As much of the page's socket as is needed to see others and be seen. */
export type FiguresSocket = {
  readonly connected: boolean
  on(event: 'connect', listener: () => void): unknown
  on(event: 'figures', listener: Told): unknown
  emit(event: 'watchFigures', isWatching: boolean): unknown
  emit(event: 'stands', where: Stands | null): unknown
}

const NOBODY: readonly Figure[] = []

/** Who is in the place, from when somebody on the page looks until nobody does; and where this page stands itself. */
export function createFiguresLine(socket: FiguresSocket) {
  const listeners = new Set<() => void>()
  let known = NOBODY

  function watch(isWatching: boolean): void {
    // what is said while the line is down would be said later, when nobody may want it any more
    if (socket.connected) socket.emit('watchFigures', isWatching)
  }

  socket.on('connect', () => {
    if (listeners.size > 0) watch(true)
  })
  socket.on('figures', (figures) => {
    if (listeners.size === 0) return
    known = figures
    for (const listener of listeners) listener()
  })

  return {
    get: () => known,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      if (listeners.size === 1) watch(true)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        watch(false)
        known = NOBODY
      }
    },
    /** Null: it stands nowhere any more. */
    stands(where: Stands | null): void {
      if (socket.connected) socket.emit('stands', where)
    },
  }
}

export type FiguresLine = ReturnType<typeof createFiguresLine>
