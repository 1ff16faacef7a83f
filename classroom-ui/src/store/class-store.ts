import type { Face, ViewFrame, ViewOf } from '@jagten/server/contract'

/** How the page and the server are connected. `refused`: asking again would not help. */
export type Line =
  | { readonly at: 'connecting' }
  | { readonly at: 'live' }
  | { readonly at: 'lost' }
  | { readonly at: 'refused'; readonly code: string; readonly message: string }

export type Snapshot<F extends Face> = {
  readonly line: Line
  readonly view: ViewOf<F> | null
  /** What to add to the device's clock to get the server's, in milliseconds. */
  readonly aheadMs: number
  /** When the view came, by the device's clock. */
  readonly cameAt: number
}

/** The last view the server sent. Knows nothing of React or sockets, so it is tested without a page. */
export function createClassStore<F extends Face>() {
  let snapshot: Snapshot<F> = { line: { at: 'connecting' }, view: null, aheadMs: 0, cameAt: 0 }
  let version: number | null = null
  const listeners = new Set<() => void>()

  function set(change: Partial<Snapshot<F>>): void {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  return {
    get: (): Snapshot<F> => snapshot,

    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** The version of the view; 0 before the first. */
    version: (): number => version ?? 0,

    tell(line: Line): void {
      set({ line })
    },

    /** False when the frame builds on a version this page has not got: connect anew to get a full one. */
    receive(frame: ViewFrame, deviceNow: number): boolean {
      if (!frame.full && frame.from !== version) return false
      // A frame comes from our own server; its parts are those of the view of this face.
      const view = { ...(frame.full ? {} : snapshot.view), ...frame.parts, version: frame.version } as ViewOf<F>
      version = frame.version
      set({ view, aheadMs: frame.now - deviceNow, cameAt: deviceNow })
      return true
    },
  }
}
