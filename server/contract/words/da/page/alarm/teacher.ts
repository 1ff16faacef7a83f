export const teachersAlarm = {
  alarms: {
    title_one: 'En elev har sagt stop',
    title_other: '{{count}} elever har sagt stop',
    show: 'Vis hvem',
    discreet: 'Der er en besked til dig',
    line: '{{name}} kl. {{time}}',
    clear: 'Jeg har taget mig af det',
    clearNamed: 'Jeg har taget mig af det: {{name}}',
    keys: 'En nøgle bliver brugt af en anden',
    keysText:
      'Nogen har tastet nøglen til {{name}}, som allerede er inde. Sidder {{name}} ikke selv ved den anden computer, så frigør nøglen: så skal begge skrive en nøgle igen.',
    free: 'Frigør nøglen',
    freeNamed: 'Frigør nøglen til {{name}}',
  },
} as const
