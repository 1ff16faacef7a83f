/**
 * Quads, four corners each, counter-clockwise as seen from outside; their triangles are 0 1 2 and 0 2 3.
 *
 * - `places`: four numbers a corner: x, y, z in sixteenths of a block from the corner of the part, and the side it looks to
 *   (0 east, 1 west, 2 up, 3 down, 4 south, 5 north) plus eight times how open the corner is (0 in a nook to 3).
 * - `paints`: red, green, blue, pattern.
 */
export type Quads = {
  readonly count: number
  readonly places: Int16Array<ArrayBuffer>
  readonly paints: Uint8Array<ArrayBuffer>
}

/** Quads that are being gathered. */
export function createQuads() {
  let [places, paints, count] = [new Int16Array(1024), new Uint8Array(1024), 0]
  return {
    /** @param corners - Four times x, y, z, side and openness. */
    add(corners: readonly number[], colour: number, pattern: number): void {
      if ((count + 1) * 16 > places.length) {
        const more = new Int16Array(places.length * 2)
        more.set(places)
        places = more
        const morePaints = new Uint8Array(paints.length * 2)
        morePaints.set(paints)
        paints = morePaints
      }
      places.set(corners, count * 16)
      for (let corner = 0; corner < 4; corner += 1) {
        const at = count * 16 + corner * 4
        paints[at] = colour >> 16
        paints[at + 1] = (colour >> 8) & 0xff
        paints[at + 2] = colour & 0xff
        paints[at + 3] = pattern
      }
      count += 1
    },
    done: (): Quads => ({ count, places: places.slice(0, count * 16), paints: paints.slice(0, count * 16) }),
  }
}
export type Gathered = ReturnType<typeof createQuads>

/** Sides as `Quads` numbers them: their axis, and 1 where it grows. */
export const SIDES: readonly { readonly axis: 0 | 1 | 2; readonly forth: 0 | 1 }[] = [
  { axis: 0, forth: 1 },
  { axis: 0, forth: 0 },
  { axis: 1, forth: 1 },
  { axis: 1, forth: 0 },
  { axis: 2, forth: 1 },
  { axis: 2, forth: 0 },
]

/** Everywhere open. */
export const OPEN = 0xff

/** A face that looks to a side, with its corners as open as two bits each of `open` say. */
export function quad(
  into: Gathered,
  side: number,
  corner: readonly [number, number, number],
  u: 0 | 1 | 2,
  v: 0 | 1 | 2,
  [lowU, lowV, highU, highV]: readonly [number, number, number, number],
  open: number,
  colour: number,
  pattern: number,
): void {
  const at = (atU: number, atV: number, openAt: number): [number, number, number, number] => {
    const place: [number, number, number, number] = [corner[0], corner[1], corner[2], side + 8 * openAt]
    place[u] = atU
    place[v] = atV
    return place
  }
  const [a, b, c, d] = [open & 3, (open >> 2) & 3, (open >> 4) & 3, (open >> 6) & 3]
  const around = [at(lowU, lowV, a), at(highU, lowV, b), at(highU, highV, c), at(lowU, highV, d)]
  // the crease goes from nook to nook, or light would cross it
  const turned = a + c < b + d ? [around[1], around[2], around[3], around[0]] : around
  const seen = side % 2 === 0 ? turned : [turned[0], turned[3], turned[2], turned[1]]
  into.add(seen.flat() as number[], colour, pattern)
}
