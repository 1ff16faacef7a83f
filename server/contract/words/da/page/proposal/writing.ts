export const proposalWriting = {
  write: {
    what: 'Hvad foreslår du?',
    whatHelp: 'Kort, så man kan svare ja eller nej. Fx “Skal vi have flere lamper på den mørke sti?”',
    why: 'Hvorfor er det en god idé?',
    whyHelp: 'Begrundelsen hjælper de andre med at tage stilling.',
    cost: 'Hvad koster det? (må stå tomt)',
    costHelp: 'Kun hele kroner.',
    costWrong: 'Skriv et helt tal, fx 12000.',
    send: 'Stil forslaget',
  },
} as const
