export const teachersMeeting = {
  meeting: {
    closed: 'Mødet er ikke åbnet.',
    open: 'Åbn mødet',
    choose:
      'Hvilke forslag tager mødet op? Få, der bliver talt godt igennem, er bedre end alle. Resten kan vente til næste gang.',
    openWith_one: 'Åbn mødet med {{count}} forslag',
    openWith_other: 'Åbn mødet med {{count}} forslag',
    at: 'Punkt {{at}} af {{of}}: forslag {{number}}',
    next: 'Næste punkt',
    nextAsk: 'Vil du gå videre til næste punkt? Talerlisten begynder forfra, og man kan ikke gå tilbage.',
    nextYes: 'Ja, næste punkt',
    close: 'Slut mødet',
    closeAsk: 'Vil du slutte afdelingsmødet?',
    closeYes: 'Ja, slut mødet',
  },
  floor: {
    title: 'Talerliste',
    empty: 'Ingen har rakt hånden op.',
    waiting_one: '{{count}} venter',
    waiting_other: '{{count}} venter',
    give: 'Giv ordet',
    giveTo: 'Giv ordet til {{name}}',
    speaking: '{{name}} har ordet',
  },
  minutes: {
    open: 'Referat',
    newTab: 'Referat (åbner i en ny fane)',
  },
} as const
