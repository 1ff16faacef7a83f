export const teachersNeeds = {
  needs: {
    show: '{{count}} · vis',
    hide: 'Skjul',
    title: 'Hvem har brug for dig?',
    noKey: 'Spilleren {{player}} er i Minecraft og har ikke skrevet en nøgle.',
    refused: '{{name}} har fået nej tre gange i træk.',
    notVoted: 'Har ikke stemt endnu: {{names}}.',
    intrusion: 'Gruppe {{by}} prøver at bygge på byggefeltet hos gruppe {{owner}}.',
    still: 'Ingen i gruppe {{group}} har rørt sig i tre minutter.',
    far: '{{name}} er langt fra resten af gruppe {{group}}.',
    more_one: 'og {{count}} til',
    more_other: 'og {{count}} til',
  },
} as const
