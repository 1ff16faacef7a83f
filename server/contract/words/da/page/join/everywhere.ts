export const join = {
  join: {
    title: 'Kom med i klassen',
    lead: 'Klassekoden står på storskærmen. Nøglen står på dit nøglekort.',
    code: 'Klassekode',
    key: 'Din nøgle',
    keyHelp: 'Fire bogstaver og tal',
    enter: 'Kom ind',
    check: 'Virker det ikke? Tjek denne computer',
    teacher: 'Jeg er lærer',
  },
} as const
