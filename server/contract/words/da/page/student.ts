export const student = {
  student: {
    nav: 'Sider',
    now: 'Nu',
    walk: 'På tur',
    proposals: 'Forslag',
    write: 'Skriv',
    raise: 'Hånd op',
    lower: 'Hånd ned',
    newStep: 'Nyt trin: {{step}}',
    toStep: 'Se opgaven',
    pollOn: 'Der bliver stemt nu',
    toPoll: 'Gå til afstemningen',
  },
} as const
