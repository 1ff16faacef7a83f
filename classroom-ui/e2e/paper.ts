import type { Page } from 'playwright-core'

/** What a printer would get: so many pages of A4, and on which of them (from 1) each heading stands. */
export type Paper = {
  readonly pages: number
  readonly headings: readonly { readonly text: string; readonly page: number }[]
  readonly bytes: Buffer
}

/** Prints the page as its button would, and reads the PDF's pages and outline. */
export async function printed(page: Page): Promise<Paper> {
  const bytes = await page.pdf({ format: 'A4', printBackground: false, outline: true, tagged: true })
  // Chromium writes these objects without compression, one character a byte
  const objects = new Map(
    [...bytes.toString('latin1').matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gm)].map(([, id, body]) => [id, body ?? '']),
  )
  const root = [...objects.values()].find((body) => /\/Type\s*\/Pages\b/.test(body) && !/\/Parent/.test(body)) ?? ''
  const leaves = leavesOf(objects, root)
  const headings = [...objects.values()].flatMap((body) => {
    const [, leaf] = /\/Dest\s*\[(\d+) 0 R/.exec(body) ?? []
    const at = leaves.indexOf(leaf ?? '')
    const text = titleOf(body)
    return text === null || at < 0 ? [] : [{ text, page: at + 1 }]
  })
  return { pages: leaves.length, headings, bytes }
}

/** Ids of the pages below a node of the page tree, in the order they are printed. */
function leavesOf(objects: ReadonlyMap<string | undefined, string>, node: string): string[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => {
    const kid = objects.get(id) ?? ''
    return /\/Type\s*\/Pages\b/.test(kid) ? leavesOf(objects, kid) : [id ?? '']
  })
}

/** The title of an outline entry: plain, or as UTF-16 in hexadecimals or in brackets. */
function titleOf(body: string): string | null {
  const [, hex] = /\/Title\s*<([0-9A-Fa-f]+)>/.exec(body) ?? []
  const [, plain] = /\/Title\s*\(((?:\\[\s\S]|[^\\)])*)\)/.exec(body) ?? []
  if (hex === undefined && plain === undefined) return null
  const raw = hex === undefined ? Buffer.from(unescaped(plain ?? ''), 'latin1') : Buffer.from(hex, 'hex')
  return raw[0] === 0xfe && raw[1] === 0xff ? raw.subarray(2).swap16().toString('utf16le') : raw.toString('latin1')
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{3}|[\s\S])/g, (_all, sign: string) =>
    sign.length === 3 ? String.fromCodePoint(Number.parseInt(sign, 8)) : sign,
  )
}
