export const student = {
  student: {
    nav: 'Sider',
    now: 'Nu',
    walk: 'På tur',
    proposals: 'Forslag',
    write: 'Skriv',
    area: 'Felt',
    raise: 'Hånd op',
    lower: 'Hånd ned',
    wentOn: 'Klassen er gået videre.',
    wentOnKept: 'Klassen er gået videre. Det, du skrev, er gemt.',
    back: {
      walk: 'Tilbage til turen',
      proposals: 'Tilbage til forslagene',
      write: 'Tilbage til dit forslag',
      area: 'Tilbage til byggefeltet',
      build: 'Byg videre',
    },
    pollOn: 'Der bliver stemt nu',
    toPoll: 'Gå til afstemningen',
  },
} as const
