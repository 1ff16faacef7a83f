// What the oldest browsers lack of what the page and its libraries use. It is the first that runs, and puts in only what is not there.

function put(on: object, name: string, fill: object): void {
  if (!(name in on)) Object.defineProperty(on, name, { value: fill, configurable: true, writable: true })
}

type Items = unknown[]

/** Chrome 110, Safari 16, Firefox 115; `findLast` Firefox 104. */
const ARRAYS = {
  toSorted(this: Items, compare?: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare)
  },
  toReversed(this: Items) {
    return [...this].reverse()
  },
  toSpliced(this: Items, ...how: [start: number, count: number, ...put: Items]) {
    const copy = [...this]
    copy.splice(...how)
    return copy
  },
  with(this: Items, at: number, item: unknown) {
    const place = at < 0 ? this.length + at : at
    if (place < 0 || place >= this.length) throw new RangeError(`there is no ${at}`)
    return this.map((one, index) => (index === place ? item : one))
  },
  findLast(this: Items, fits: (item: unknown, at: number, all: Items) => unknown) {
    for (let at = this.length - 1; at >= 0; at -= 1) if (fits(this[at], at, this)) return this[at]
    return undefined
  },
  findLastIndex(this: Items, fits: (item: unknown, at: number, all: Items) => unknown) {
    for (let at = this.length - 1; at >= 0; at -= 1) if (fits(this[at], at, this)) return at
    return -1
  },
}
for (const [name, fill] of Object.entries(ARRAYS)) put(Array.prototype, name, fill)

/** Chrome 103, Safari 16. */
put(AbortSignal, 'timeout', (ms: number): AbortSignal => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), ms)
  return controller.signal
})

/** Chrome 102, Safari 15.5, Firefox 112: what is inert takes no focus and is not read aloud; base.css keeps the pointer away. */
if (!('inert' in HTMLElement.prototype)) {
  const hide = (): void => {
    for (const one of document.querySelectorAll('[inert]:not([data-inert])')) {
      one.setAttribute('aria-hidden', 'true')
      one.setAttribute('data-inert', '')
    }
    for (const one of document.querySelectorAll('[data-inert]:not([inert])')) {
      one.removeAttribute('aria-hidden')
      one.removeAttribute('data-inert')
    }
  }
  new MutationObserver(hide).observe(document, { subtree: true, childList: true, attributeFilter: ['inert'] })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('[inert]')) target.blur()
  })
}
