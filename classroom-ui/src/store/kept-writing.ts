type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Whether a piece of writing is more than what was there before the first stroke. */
export const isBegun = <T extends object>(written: T, empty: T): boolean =>
  (Object.keys(empty) as (keyof T)[]).some((field) => JSON.stringify(written[field]) !== JSON.stringify(empty[field]))

/**
 * Something half-written that outlives another tab and a reload. It ends with the browser's tab, since the next child may
 * use the computer.
 *
 * @param what - Which piece of writing.
 * @param owner - Whose: nobody else is shown it.
 * @param empty - What is there before the first stroke; a field that was not kept is as in it.
 */
export function createKeptWriting<T extends object>(store: Store, what: string, owner: string, empty: T) {
  const key = `jagten.${what}.${owner}`
  function read(): T {
    try {
      const kept: unknown = JSON.parse(store.getItem(key) ?? '{}')
      // Only this file writes under this key.
      return { ...empty, ...(kept as Partial<T>) }
    } catch {
      return empty
    }
  }
  return {
    read,
    /** Whether anything is written. */
    isBegun: (): boolean => isBegun(read(), empty),
    keep(written: T): void {
      store.setItem(key, JSON.stringify(written))
    },
    clear(): void {
      store.removeItem(key)
    },
  }
}
