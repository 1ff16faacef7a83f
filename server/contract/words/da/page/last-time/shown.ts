export const lastTime = {
  after: {
    thanks: 'Tak for i dag',
    decided: 'Det besluttede vi',
    nothingDecided: 'Vi har ikke besluttet noget endnu. Det er helt i orden: forslagene er her stadig næste gang.',
    saved: 'Alt er gemt. Vi går videre næste gang.',
    standing: 'Her står forslagene',
    archived: 'Klassen er lagt i arkivet',
    archivedWhy: 'Læreren kan tage den frem igen. Bruges den ikke i 30 dage, bliver den slettet.',
  },
  lastTime: {
    title: 'Sidst',
    notes_one: 'Vi skrev {{count}} note på turen.',
    notes_other: 'Vi skrev {{count}} noter på turen.',
    places: 'Flest om: {{places}}.',
    proposals_one: 'Vi stillede {{count}} forslag.',
    proposals_other: 'Vi stillede {{count}} forslag.',
    stopped: 'Vi nåede til “{{step}}”.',
  },
} as const
