export const studentsArea = {
  ownArea: {
    title: 'Jeres byggefelt',
    lead: 'Her kan I se, hvad jeres gruppe har bygget, gemme det og gå tilbage.',
    empty: 'I har ikke bygget noget endnu.',
    emptyNext: 'Det, I bygger, kan ses her, lige så snart det står på byggefeltet.',
    build: 'Byg her på siden',
    look: 'Se byggefeltet lag for lag',
    hidden: 'Din lærer har skjult jeres byggefelt for resten af klassen lige nu.',
    home: 'Er du i Minecraft? Skriv “hjem” i chatten, så kommer du til jeres byggefelt.',
    closed:
      'I kan ikke bygge lige nu. Derfor kan I heller ikke fortryde eller hente en udgave frem. I kan gerne gemme.',
    here: 'Her nu',
    me: '{{name}} (dig)',
    inMinecraft: 'i Minecraft',
    onPage: 'på siden',
    undo: 'Fortryd mit sidste',
    undone_one: '{{count}} blok er igen, som den var.',
    undone_other: '{{count}} blokke er igen, som de var.',
  },
} as const
