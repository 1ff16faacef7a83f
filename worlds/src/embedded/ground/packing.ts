/** A section with its own palette: 64-bit words, several cells a word, none split between two (since 1.16). */
export type Packed = { readonly palette: readonly number[]; readonly bits: number; readonly words: readonly bigint[] }

/**
 * Packs 4096 cells. A section of one value has no words.
 *
 * @param mostPaletteBits - Where the palette ends and ids stand for themselves: 8 on the wire; Infinity on disk.
 * @param idBits - Bits of a cell that holds an id.
 */
export function pack(cells: Uint16Array, mostPaletteBits: number, idBits: number): Packed {
  const indexes = new Map<number, number>()
  for (const cell of cells) if (!indexes.has(cell)) indexes.set(cell, indexes.size)
  const palette = [...indexes.keys()]
  if (palette.length === 1) return { palette, bits: 0, words: [] }
  const wanted = Math.max(4, Math.ceil(Math.log2(palette.length)))
  const direct = wanted > mostPaletteBits
  const bits = direct ? idBits : wanted
  const words = packWords(cells, bits, direct ? (id) => id : (id) => indexes.get(id) ?? 0)
  return { palette: direct ? [] : palette, bits, words }
}

function packWords(cells: Uint16Array, bits: number, value: (id: number) => number): bigint[] {
  const perWord = Math.floor(64 / bits)
  const perHalf = Math.floor(32 / bits)
  const words: bigint[] = []
  for (let from = 0; from < cells.length; from += perWord) {
    // Two plain numbers a word where cells do not cross the middle: bigint arithmetic a cell is ten times slower.
    let word = 0n
    if (32 % bits === 0) {
      let low = 0
      let high = 0
      for (let n = 0; n < perHalf; n += 1) {
        low |= value(cells[from + n] ?? 0) << (n * bits)
        high |= value(cells[from + perHalf + n] ?? 0) << (n * bits)
      }
      word = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
    } else {
      for (let n = Math.min(perWord, cells.length - from) - 1; n >= 0; n -= 1)
        word = (word << BigInt(bits)) | BigInt(value(cells[from + n] ?? 0))
    }
    words.push(BigInt.asIntN(64, word))
  }
  return words
}

/** The reverse of `pack` for a section with a palette; @throws RangeError if words and palette do not fit together. */
export function unpack(palette: readonly number[], words: readonly bigint[]): Uint16Array {
  const cells = new Uint16Array(4096)
  if (palette.length === 1) return cells.fill(palette[0] ?? 0)
  const bits = Math.max(4, Math.ceil(Math.log2(palette.length)))
  const perWord = Math.floor(64 / bits)
  if (words.length !== Math.ceil(4096 / perWord)) throw new RangeError(`${words.length} words for ${bits} bits a cell`)
  const mask = (1 << bits) - 1
  for (const [index, word] of words.entries()) {
    let low = Number(BigInt.asUintN(32, word))
    let high = Number(BigInt.asUintN(32, word >> 32n))
    const end = Math.min(perWord, 4096 - index * perWord)
    for (let n = 0; n < end; n += 1) {
      const id = palette[low & mask]
      if (id === undefined) throw new RangeError('a cell points beyond the palette')
      cells[index * perWord + n] = id
      low = ((low >>> bits) | (high << (32 - bits))) >>> 0
      high >>>= bits
    }
  }
  return cells
}
