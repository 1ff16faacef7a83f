export const remote = {
  remote: {
    title: 'Fjernbetjening',
    none: 'Ingen time er i gang.',
    outside: 'Her mangler et link. Åbn “Hjælpere” på lærerens side, lav et link til fjernbetjening, og skan det.',
    start: 'Timen begyndes på lærerens side.',
  },
} as const
