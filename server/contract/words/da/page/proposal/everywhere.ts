export const proposal = {
  proposal: {
    number: 'Forslag {{number}}',
    erased: 'Teksten er slettet',
    hidden: 'Læreren har skjult teksten',
    cost: 'Pris',
    near: 'Sted: {{place}}',
    noCost: 'Koster ikke noget',
    supports_one: '{{count}} støtter',
    supports_other: '{{count}} støtter',
    amendments: 'Ændringsforslag',
    from: 'Fra husstand {{number}}',
    discussing: 'Vi taler om det nu',
    state: {
      submitted: 'Stillet',
      'on-agenda': 'På dagsordenen',
      discussed: 'Talt om',
      adopted: 'Vedtaget',
      rejected: 'Fik ikke flertal',
      withdrawn: 'Trukket tilbage',
    },
  },
} as const
