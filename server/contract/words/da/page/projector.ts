export const projector = {
  projector: {
    howToVote: 'På siden: Ja, Nej eller Blank. I Minecraft: ja, nej eller blank til Lykke',
    howToVotePage: 'På siden: Ja, Nej eller Blank',
    howToSpeak: 'Ræk hånden op på siden eller skriv hånd til Lykke',
    muted: 'Stille i chatten',
  },
} as const
