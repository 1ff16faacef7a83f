export const teachersProposal = {
  teachersProposals: {
    empty: 'Ingen forslag endnu.',
    emptyNext: 'De kommer her, når eleverne skriver dem på siden eller til Lykke. Du kan også selv stille et.',
    make: 'Stil et forslag',
    poll: 'Stem om det',
    pollNamed: 'Stem om det: forslag {{number}}',
    pollAmendment: 'Stem om ændringen',
    pollAmendmentNamed: 'Stem om ændringen: {{text}}',
    widest: 'Den ændrer mest. Stem om den først.',
    refer: 'Et nyt forslag',
    referNamed: 'Det er et nyt forslag: {{text}}',
    referAsk:
      'Ændrer den så meget, at det er et helt andet forslag, kan den komme på næste møde. Så stemmer vi ikke om den i dag.',
    referYes: 'Ja, til næste møde',
    hide: 'Skjul teksten',
    hideNamed: 'Skjul teksten i forslag {{number}}',
    show: 'Vis teksten igen',
    hideAmendment: 'Skjul ændringen',
    hiddenDone: 'Teksten er skjult for eleverne.',
    by: 'Af {{name}}',
    isHidden: 'Skjult for eleverne',
  },
} as const
