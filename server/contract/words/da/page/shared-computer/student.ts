export const studentsSharedComputer = {
  beside: {
    two: 'Vi er to ved denne computer',
    lead: 'Den anden skriver sin nøgle. Så er I begge med, og I skiftes.',
    key: 'Den andens nøgle',
    add: 'Nu er vi to',
    with: '{{name}} er her også.',
    turn: 'Skift til {{name}}',
    gone: '{{name}} er gået',
    nowVotes: 'Skift: nu stemmer {{name}}. {{other}} kigger væk.',
    iAm: 'Jeg er {{name}}',
  },
} as const
