export const teachersElection = {
  teachersElection: {
    call: 'Valg til bestyrelsen',
    callHelp:
      'Eleverne stiller selv op, på siden eller hos Lykke. Du begynder valget, når I er klar. Ingen får at vide, hvor mange stemmer nogen fik.',
    callYes: 'Lad dem stille op',
    howMany: 'Hvor mange skal vælges?',
    putUpWho: 'En, der er syg eller væk og gerne vil stille op',
    putUp: 'Stil op',
    takeOff: 'Fjern',
    takeOffNamed: 'Fjern {{name}}',
    tooFew: 'Der er {{candidates}} kandidater til {{seats}} pladser.',
    begin: 'Begynd valget',
    cancel: 'Aflys valget',
    cancelAsk: 'Vil du aflyse valget? Så skal kandidaterne stille op igen.',
    cancelYes: 'Ja, aflys',
  },
} as const
