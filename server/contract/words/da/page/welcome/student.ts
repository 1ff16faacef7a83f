export const studentsWelcome = {
  welcome: {
    title: 'Er du ny her? {{at}} af {{of}}',
    look: 'Se dig omkring: “På tur” viser området som kort og i 3D.',
    walk: 'Gå en tur: Vælg et sted på listen, eller gå selv rundt i 3D.',
    help: 'Nederst på siden kan du få teksten læst op, gøre den større og skifte sprog. Med “Stop” siger du til din lærer, at noget skal stoppe.',
    home: 'Find jeres byggefelt: Det ligger under “Felt”.',
    place: 'Byg noget på jeres byggefelt: Vælg en ting, og sæt den.',
    remove: 'Fjern noget igen på jeres byggefelt: Vælg “Fjern”, eller fortryd.',
    try: 'Prøv det nu',
    known: 'Det kan jeg',
    skip: 'Spring alt over',
  },
} as const
