export const teachersHelpers = {
  helpers: {
    open: 'Hjælpere',
    title: 'Hjælp til klassen',
    lead: 'Giv et link til den, der skal hjælpe. Det gælder kun denne klasse, og du kan tage det tilbage når som helst.',
    kind: { 'co-teacher': 'Medlærer', substitute: 'Vikar', remote: 'Fjernbetjening' },
    what: {
      'co-teacher':
        'Leder timen sammen med dig. Ser ingen nøgler, og kan ikke slette elever, vise alle sedler eller lægge klassen i arkivet.',
      substitute: 'Følger planen og leder timen. Kan ikke ændre, hvem der er i klassen, eller hvor de bor.',
      remote: 'Din telefon: Kig op, Næste trin, +2 min, Saml alle og Ring ud.',
    },
    make: 'Lav link: {{kind}}',
    made: 'Her er linket. Det vises kun nu.',
    link: 'Link',
    scan: 'Kode, der kan skannes: {{address}}',
    links: 'Links, der virker',
    none: 'Ingen har et link.',
    line: '{{kind}}, lavet {{date}}',
    revoke: 'Tag tilbage',
    revokeNamed: 'Tag tilbage: {{what}}',
    revoked: 'Linket virker ikke mere.',
    entering: 'Vi åbner klassen …',
    refused: 'Linket virker ikke. Bed læreren om et nyt.',
    youAre: { 'co-teacher': 'Du er med som medlærer.', substitute: 'Du er med som vikar.', remote: 'Fjernbetjening' },
  },
} as const
