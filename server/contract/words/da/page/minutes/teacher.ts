export const teachersMinutes = {
  minorityChoice: {
    none: 'Ingen har skrevet en sætning for dem, der tabte, endnu. Det kan alle gøre på siden eller hos Lykke.',
    choose: 'Tag med i referatet',
    chooseNamed: 'Tag med i referatet: {{text}}',
    drop: 'Tag ud igen',
    isIn: 'Står i referatet',
    hide: 'Skjul sætningen',
  },
  lookBack: {
    yes: 'Ja',
    partly: 'Noget af det',
    no: 'Nej',
    named: '{{answer}}: forslag {{number}}',
  },
  writeMinutes: {
    remarks: 'Bemærkninger',
    approved: 'Godkendt {{day}}.',
    more: 'Der er kommet mere til, siden det blev godkendt.',
    copies: 'Hent en kopi',
    text: 'Tekst',
    chain: 'Kopi med kontroltal (JSON)',
    table: 'Regneark (CSV)',
    calendar: 'Kalender (ICS)',
    check: 'Side, der tjekker en kopi',
    copiesHelp:
      'Hver linje i referatet har et kontroltal, der hænger sammen med linjen før. Er noget rettet i en kopi, siger siden hvilken linje.',
  },
} as const
