/** Who may live behind a door, by how many they are. Never a couple: two children are teased for it. */
export const HOMES = {
  alone: ['retired', 'learner', 'driver', 'gardener', 'newcomer', 'musician'],
  pair: ['siblings', 'flatmates', 'grandmother', 'friends', 'aunt', 'father', 'cousins', 'colleagues'],
  several: ['siblings', 'generations', 'shared'],
} as const

export const WISHES = [
  'light',
  'bench',
  'garden',
  'play',
  'quiet',
  'workshop',
  'ball',
  'laundry',
  'access',
  'swap',
  'table',
  'rent',
] as const

export type Home = { [S in keyof typeof HOMES]: `${S}.${(typeof HOMES)[S][number]}` }[keyof typeof HOMES]
export type Role = { readonly home: Home; readonly left: number; readonly wish: (typeof WISHES)[number] }

/**
 * The role of the household with that number: the same each time, and money says nothing about who one is.
 *
 * @param left - Kroner that roles have left at the end of the month, as the plan deals them out; at least one.
 */
export function roleOf(number: number, students: number, left: readonly number[]): Role {
  // the strides share no divisor with the lists' lengths: each list is gone through before anything comes again
  const at = number - 1
  return { home: homeOf(at, students), left: left[(at * 2) % left.length] ?? 0, wish: pick(WISHES, at * 5) }
}

function homeOf(at: number, students: number): Home {
  if (students <= 1) return `alone.${pick(HOMES.alone, at)}`
  return students === 2 ? `pair.${pick(HOMES.pair, at)}` : `several.${pick(HOMES.several, at)}`
}

function pick<T>(from: readonly [T, ...T[]], at: number): T {
  return from[at % from.length] ?? from[0]
}
