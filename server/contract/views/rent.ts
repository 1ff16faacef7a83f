import type { Home } from '../../domain/roster/roles.ts'

/** What was decided, as rent. All in kroner; what is added, a month for each home. */
export type RentView = {
  readonly added: number
  /** How many roles the class plays. */
  readonly roles: number
  /** The roles that have less left than that, those who lack most first; never whose they are. */
  readonly short: readonly { readonly home: Home; readonly left: number; readonly lacks: number }[]
}

/** The role one plays: what it has left at the end of the month, and what remains when the rent is paid; below zero: not enough. */
export type OwnRole = { readonly home: Home; readonly left: number; readonly remains: number }
