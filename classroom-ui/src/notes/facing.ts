/** From where yaw is counted, and on with the sun: an eighth of a turn each. */
const COMPASS = ['south', 'southwest', 'west', 'northwest', 'north', 'northeast', 'east', 'southeast'] as const
export type Facing = (typeof COMPASS)[number]

/** What one chooses among; in between is for who stands in the world. */
export const FACINGS = ['north', 'east', 'south', 'west'] as const satisfies readonly Facing[]

/** The nearest of the eight. `yaw` in degrees: 0 = south, 90 = west. */
export const facingOf = (yaw: number): Facing => COMPASS[Math.round(yaw / 45) % COMPASS.length] ?? 'south'

export const yawOf = (facing: Facing): number => COMPASS.indexOf(facing) * 45
