/** Students in a household at the most: each holds one of its two votes. */
export const HOUSEHOLD_SIZE = 2
