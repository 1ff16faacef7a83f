export const boardsJoin = {
  boardsJoin: {
    title: 'Storskærm',
    enter: 'Vis klassen på storskærmen',
    join: 'Velkommen til {{name}}',
    onPageHow: 'Skriv adressen i en browser',
    inWorldHow: 'Java Edition {{version}}. Vælg Flere spillere, så Tilslut direkte',
    worldClosed: 'Minecraft er ikke åbent. Alle er med på siden.',
    worldOpening: 'Minecraft er ved at åbne.',
    worldLost: 'Minecraft er væk et øjeblik. Stem på siden.',
    scan: 'Kode til tablets: fører til siden med klassekoden skrevet',
    code: 'klassekode',
    here_one: '{{count}} elev er med i dag',
    here_other: '{{count}} elever er med i dag',
    nobodyIn: 'Ingen er kommet ind endnu',
    online_one: '{{count}} er kommet ind',
    online_other: '{{count}} er kommet ind',
  },
} as const
