export const boardsJoin = {
  boardsJoin: {
    title: 'Tavle',
    enter: 'Vis klassen på tavlen',
    join: 'Velkommen til {{name}}',
    onPageHow: 'Skriv adressen i en browser',
    inWorldHow: 'Java Edition {{version}}. Vælg Flere spillere, så Tilslut direkte',
    worldClosed: 'Verdenen er ikke åben. Alle er med på siden.',
    worldOpening: 'Verdenen er ved at åbne.',
    worldLost: 'Verdenen er væk et øjeblik. Stem på siden.',
    scan: 'Kode til tablets: fører til siden med klassekoden skrevet',
    code: 'klassekode',
    here_one: '{{count}} elev er med i dag',
    here_other: '{{count}} elever er med i dag',
    nobodyIn: 'Ingen er kommet ind endnu',
    online_one: '{{count}} er kommet ind',
    online_other: '{{count}} er kommet ind',
  },
} as const
