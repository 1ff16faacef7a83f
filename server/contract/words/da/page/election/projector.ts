export const boardsElection = {
  boardsElection: {
    ask: 'Vil du stille op? Gør det på din side, eller skriv kandidat til Lykke.',
    seal: 'Lodtrækningens segl begynder med {{seal}}',
  },
} as const
