export const poll = {
  poll: {
    secret: 'hemmelig afstemning',
    open: 'åben afstemning',
    turnout: '{{cast}} af {{entitled}} stemmer',
    missing_one: '{{count}} husstand mangler stemmer',
    missing_other: '{{count}} husstande mangler stemmer',
    everybody: 'Alle har stemt',
    suspended: 'Afstemningen holder pause. De stemmer, der er afgivet, er gemt.',
    void: 'Vi stemmer igen',
    voidWhy: {
      'came-to-nothing': 'Afstemningen kunne ikke gøres færdig. Ingen stemmer tæller.',
      'does-not-hold': 'Resultatet gælder ikke. Alle stemmer igen om det samme.',
    },
    hands: {
      voted: 'Sådan stemte husstandene',
      voting: 'Sådan stemmer husstandene nu',
      none: 'ingen',
      who: 'Husstand {{numbers}}',
      twice: '{{household}} (2)',
    },
    figures_one: '{{for}} ja, {{against}} nej, {{count}} blank.',
    figures_other: '{{for}} ja, {{against}} nej, {{count}} blanke.',
    majority: {
      adopted: { large: 'Et stort flertal siger ja.', plain: 'Flertallet siger ja.', tie: 'Flertallet siger ja.' },
      rejected: {
        large: 'Et stort flertal siger nej.',
        plain: 'Flertallet siger nej.',
        tie: 'Lige mange siger ja og nej.',
      },
    },
    adopted: 'Forslaget er vedtaget.',
    rejected: 'Forslaget fik ikke flertal.',
    tie: 'Stemmelighed: lige mange siger ja og nej. Forslaget er ikke vedtaget.',
    left: 'tilbage af afstemningen',
    house: 'Et hus med et vindue for hver stemme. {{cast}} af {{entitled}} vinduer lyser.',
  },
  choice: { for: 'Ja', against: 'Nej', blank: 'Blank' },
} as const
