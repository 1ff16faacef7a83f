/** What a browser says that is too old for the page. */
export const tooOld = {
  title: 'Denne browser er for gammel',
  what: 'Siden kan ikke vises her. Opdatér browseren, eller brug en anden enhed.',
  which: 'Den virker i Chrome og Edge 100, Safari 15.4 (også på iPad og iPhone), Firefox 102 og alle nyere.',
} as const
