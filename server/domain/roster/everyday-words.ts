/** Words that are names too, in Danish and in English, by what they mostly are. */
const WORDS = [
  // small words
  'al an da dag dan do du else en er far for fred ha han hans her hope i jo love man min mor my nu per pr so sin tage thi van ved vi vil ville will',
  // how something is
  'andre fin fine frank glad max rene rich rosa sus tom vilde',
  // what one does
  'ane ask bent bo dans gro grant mark stig',
  // plants, animals and what grows
  'birk bille bjørn eg falk iris jasmin kamille lilje lind linde lyng lærke mynte pil ravn rose silke siv tue ulv vibe viola daisy lily ruby robin',
  // the sky, the sea and the year
  'april august ebbe frost juli juni liv maj sky sol storm torden vår may june summer autumn sunny star',
  // things and thoughts
  'aksel alf anker aske bill bob bror embla faith fryd grace gry jack joy lykke palle penny rune saga skjold sten svend karl vilje',
]

const ALL = new Set(WORDS.flatMap((line) => line.split(' ')))

/** Whether a word, as it is written, is an everyday word with or without its last s, and only with a capital letter a name. */
export function isEverydayWord(word: string): boolean {
  const small = word.toLowerCase()
  return ALL.has(small) || (small.endsWith('s') && ALL.has(small.slice(0, -1)))
}
