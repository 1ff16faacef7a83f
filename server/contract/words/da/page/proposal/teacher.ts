export const teachersProposal = {
  teachersProposals: {
    empty: 'Ingen forslag endnu.',
    emptyNext: 'De kommer her, når eleverne skriver dem på siden eller til Lykke. Du kan også selv stille et.',
    make: 'Stil et forslag',
    poll: 'Stem om det',
    pollNamed: 'Stem om det: forslag {{number}}',
    hide: 'Skjul teksten',
    hideNamed: 'Skjul teksten i forslag {{number}}',
    show: 'Vis teksten igen',
    hideAmendment: 'Skjul ændringen',
    hiddenDone: 'Teksten er skjult for eleverne.',
    by: 'Af {{name}}',
    isHidden: 'Skjult for eleverne',
  },
} as const
