import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'
import type { WordChange } from './word-changes.ts'

const marked = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ is, words }) => ({ kept: words, struck: `-${words}-`, added: `+${words}+` })[is])
    .join(' ')

test.each([
  ['one word for another', 'Seks lamper på stien', 'Fire lamper på stien', '-Seks- +Fire+ lamper på stien'],
  ['words put in', 'En bænk', 'En bænk ved trappen', 'En bænk +ved trappen+'],
  ['words taken out', 'En stor rød bænk', 'En bænk', 'En -stor rød- bænk'],
  ['several together, struck before added', 'a b c d', 'x y c d', '-a b- +x y+ c d'],
  ['nothing', 'En bænk', 'En  bænk', 'En bænk'],
  ['everything', 'En bænk', 'To lamper', '-En bænk- +To lamper+'],
  ['a mark of punctuation', 'En bænk', 'En bænk?', 'En -bænk- +bænk?+'],
])('of a sentence is shown what changes: %s', (_what, before, after, expected) => {
  expect(marked(before, after)).toBe(expected)
})

test('what is kept and struck is the sentence before, what is kept and added the one after, and neighbours differ', () => {
  const words = fc.array(fc.constantFrom('en', 'to', 'bænk', 'lamper', 'stien'), { maxLength: 12 })
  const joined = (changes: readonly WordChange[], without: WordChange['is']): string =>
    changes
      .filter(({ is }) => is !== without)
      .map((one) => one.words)
      .join(' ')
  fc.assert(
    fc.property(words, words, (old, next) => {
      const changes = wordChanges(old.join(' '), next.join(' '))
      expect(joined(changes, 'added')).toBe(old.join(' '))
      expect(joined(changes, 'struck')).toBe(next.join(' '))
      expect(changes.every(({ is }, at) => is !== changes[at + 1]?.is)).toBe(true)
    }),
  )
})
