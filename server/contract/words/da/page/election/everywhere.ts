export const election = {
  election: {
    title: 'Valg til bestyrelsen',
    seats_one: '{{count}} plads',
    seats_other: '{{count}} pladser',
    candidates: 'Kandidater',
    elected: 'Valgt',
    over: 'Bestyrelsen er valgt',
    substitutes: 'Suppleanter i rækkefølge',
    lot: 'De fik lige mange stemmer, så der blev trukket lod: {{names}}.',
    erased: 'en, der er slettet',
    seal: 'Lodtrækningens segl',
    sealWhy:
      'Får to lige mange stemmer, trækkes der lod. Loddet er allerede lukket i en kuvert med dette segl: {{seal}}. Efter valget kan alle se, at ingen har ændret det.',
    check: 'Efterprøv loddet',
    checkHow:
      'SHA-256 af {{seed}} er {{seal}}: det segl, I så før valget. En kandidats lod er SHA-256 af {{seed}}:nummer, for eksempel {{seed}}:1. Det laveste går først.',
  },
} as const
