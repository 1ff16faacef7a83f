import type { Choice } from '@jagten/server/contract'
import type { Piece } from '../link.ts'
import type { Grammar } from './grammar.ts'

const COLOURS: readonly (readonly [Choice, string])[] = [
  ['for', 'green'],
  ['against', 'red'],
  ['blank', 'gray'],
]

/** Three words to click on; each is whispered to Lykke. */
export function ballotPaper(grammar: Grammar, name: string): Piece[] {
  return COLOURS.flatMap(([choice, color]): Piece[] => {
    const word = grammar.shown(choice)
    return ['  ', { text: `[${word}]`, color, bold: true, run: `/msg ${name} ${word}`, hover: word }]
  })
}
