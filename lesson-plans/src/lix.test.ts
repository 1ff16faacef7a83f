import { describe, expect, test } from 'vitest'
import { lix } from './lix.ts'

describe('the LIX of', () => {
  test.each<[string, string, number]>([
    ['nothing is nothing', '', 0],
    ['signs alone is nothing', '… – !', 0],
    ['five short words in one sentence is their number', 'Her er der rart nu.', 5],
    ['a long word counts a hundred shared by all words', 'Vi holder et afdelingsmøde.', 4 + 25],
    ['a word of six letters is short', 'Stemme', 1],
    ['a word of seven letters is long', 'Forslag', 1 + 100],
    ['Danish letters are one letter each', 'Ææøøåå', 1],
    ['Danish letters made of two signs are one letter each', 'Årstal'.normalize('NFD'), 1],
    ['several sentences is their average length', 'Gå en tur. Se på lyset! Er der rart?', 3],
    ['a sentence ends at a colon and at a new line', 'Husk: gå\nog se', 4 / 3],
    ['a number with a full stop inside is one word', 'Det koster 150.000 kr. om året.', 6 / 2],
  ])('%s', (_sentence, text, expected) => {
    expect(lix(text)).toBeCloseTo(expected)
  })
})
