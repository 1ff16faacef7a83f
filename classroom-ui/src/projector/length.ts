export type Length = 'short' | 'long' | 'longest'

/** How long a title or a reason is for the board; decides its size. */
export function lengthOf(text: string, short: number, long: number): Length {
  if (text.length <= short) return 'short'
  return text.length <= long ? 'long' : 'longest'
}
