export const keeping = {
  keeping: {
    minutes: 'Referat',
    newTab: 'Referat (åbner i en ny fane)',
    archive: 'Arkiv',
    put: 'Læg i arkivet',
    putNamed: 'Læg i arkivet: {{name}}',
    putAsk:
      'Verdenen bliver lukket, og ingen kan komme ind i klassen, før du tager den frem igen. Alt er gemt så længe.',
    putYes: 'Ja, læg {{name}} i arkivet',
    take: 'Tag frem igen',
    takeNamed: 'Tag frem igen: {{name}}',
    isThere: 'Klassen ligger i arkivet',
    all: 'Hent alt om klassen',
    allNamed: 'Hent alt om klassen {{name}}',
    allWhy: 'Referat, forslag, afstemninger, noter og verdenen i én fil. Det er børns ord: gem den et sikkert sted.',
    deletes: 'Slettes af sig selv {{date}}, hvis den ikke bruges',
    gone: 'Vil du slette {{name}}? Det kan ikke fortrydes. Så er dette væk for altid:',
    goneNames: 'alle fornavne, nøgler, husstande og grupper',
    goneWords: 'alle forslag, noter og afstemninger, og referatet',
    goneWorld: 'verdenen, og alt, hvad I har bygget i den',
  },
} as const
