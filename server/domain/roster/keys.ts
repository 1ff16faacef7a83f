/** No vowels, so that no word can come about; no O, 0, I or 1, which look alike. */
export const KEY_ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ23456789'
export const KEY_LENGTH = 4

/** Short forms that are rude without any vowel. */
const RUDE = ['FCK', 'FKK', 'KKK', 'NGR', 'PKK', 'LRT', 'PSS', 'SS']

/** A key drawn by lot that is in nobody's hand: with a letter in it (a number alone is a choice in a vote), and not rude. */
export function newKey(taken: ReadonlySet<string>, lot: () => number): string {
  for (;;) {
    const key = Array.from({ length: KEY_LENGTH }, () => KEY_ALPHABET[Math.floor(lot() * KEY_ALPHABET.length)]).join('')
    if (/[A-Z]/.test(key) && !RUDE.some((word) => key.includes(word)) && !taken.has(key)) return key
  }
}
