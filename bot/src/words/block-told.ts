import type { BlockTold, Lang, Say } from '@jagten/server/contract'
import type { PriceList } from '@jagten/worlds/prices'
import { isAir } from '@jagten/worlds/voxels'

const LOCALES: Readonly<Record<Lang, string>> = { da: 'da-DK', en: 'en-GB' }

type Past = BlockTold['past'][number]

export type BlockWords = {
  readonly lang: Lang
  readonly say: Say
  readonly prices: Pick<PriceList, 'kinds' | 'blocks'>
  /** Unix milliseconds. */
  readonly now: number
}

/** What the teacher is told of a block: a line for each thing that happened to it, the newest first. */
export function blockLines({ of, past }: BlockTold, words: BlockWords): string[] {
  const { say } = words
  if (past.length === 0) return [say('game.block-untouched')]
  return [...(of === 'before' ? [say('game.block-before')] : []), ...past.map((one) => lineOf(one, words))]
}

function lineOf({ at, by, before, after, cause, decision }: Past, words: BlockWords): string {
  const { lang, say, now } = words
  const day = dayOf(lang, at)
  const line = {
    who: whoOf(by, say),
    time: new Date(at).toLocaleTimeString(LOCALES[lang], { hour: '2-digit', minute: '2-digit' }),
    what: whatOf(before, after, words),
  }
  const told = day === dayOf(lang, now) ? say('game.block-line', line) : say('game.block-line-day', { ...line, day })
  const why = (['undo', 'restore', 'import'] as const).find((one) => one === cause)
  if (decision !== undefined) return `${told} ${say('game.block-decided', { number: decision })}`
  return why ? `${told} ${say(`game.block-cause-${why}`)}` : told
}

const dayOf = (lang: Lang, at: number): string =>
  new Date(at).toLocaleDateString(LOCALES[lang], { day: 'numeric', month: 'long', year: 'numeric' })

/** By name while that is kept, then by the group. */
function whoOf(by: Past['by'], say: Say): string {
  if (by.kind !== 'student') return say(`game.block-by-${by.kind}`)
  const group = by.group && say(`page.groups.${by.group}`)
  if (by.name === null) return group ? say('game.block-by-group', { group }) : say('game.block-by-someone')
  return group ? say('game.block-by-name', { name: by.name, group }) : by.name
}

function whatOf(before: string, after: string, words: BlockWords): string {
  const { say } = words
  const [was, is] = [blockWords(before, words), blockWords(after, words)]
  if (isAir(before)) return say('game.block-placed', { block: is })
  if (isAir(after)) return say('game.block-took', { block: was })
  return say('game.block-became', { before: was, after: is })
}

/** A block in plain words: in Danish its kind, with the name Minecraft has for it. */
function blockWords(state: string, { lang, say, prices }: BlockWords): string {
  const id = state.replace(/^minecraft:|\[.*/g, '')
  const name = id.replaceAll('_', ' ')
  const kind = prices.kinds.find((one) => one.id === prices.blocks[id])
  return lang === 'en' || !kind ? name : say('game.block-named', { kind: kind.name[lang].toLowerCase(), name })
}
