/** The versions of Java Edition in which Lykke can be, from the oldest to the newest. */
export const SPOKEN_VERSIONS = { oldest: '1.8.8', newest: '26.1' } as const
