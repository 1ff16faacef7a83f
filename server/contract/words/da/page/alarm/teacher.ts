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
    keysText: 'Nogen har tastet nøglen til {{name}}, som allerede er inde. Det blev afvist.',
  },
} as const
