import type { GroupId } from '../domain/base/ids.ts'

/** The groups' colours by day, as the page's colours.css has them: for pictures that no stylesheet reaches, and for the world. */
export const GROUP_COLOURS: Readonly<Record<GroupId, string>> = {
  circle: '#0b5fa5',
  square: '#b34700',
  triangle: '#1e6b34',
  diamond: '#7a3e9d',
  hexagon: '#b3261e',
  cross: '#00696b',
  drop: '#7a4b1e',
  star: '#333b40',
}

/** Of whoever is in no group. */
export const NO_GROUP_COLOUR = '#4c5a60'
