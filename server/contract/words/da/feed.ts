import type { FeedCode } from '../../../domain/classroom/feed.ts'

export const feed = {
  'lesson-started': 'Timen er begyndt.',
  'lesson-step': 'Nu: {{da}}',
  'lesson-replanned': 'Planen for timen er ændret.',
  'lesson-ended': 'Timen er slut.',
  'lesson-rung': 'Klokken har ringet. Alt er gemt.',
  'proposal-submitted': 'Forslag {{number}} er kommet ind.',
  'proposal-amended': 'Ændringsforslag til forslag {{number}}.',
  'proposal-withdrawn': 'Forslag {{number}} er trukket tilbage.',
  'meeting-opened': 'Mødet er åbnet. Forslag på dagsordenen: {{count}}.',
  'meeting-at': 'Mødet er kommet til forslag {{number}}.',
  'meeting-closed': 'Mødet er slut.',
  'floor-given': 'Husstand {{household}} har fået ordet.',
  'poll-opened': 'Afstemningen om forslag {{number}} er åben.',
  'poll-secret': 'Afstemningen om forslag {{number}} er blevet hemmelig. Alle stemmer igen.',
  'poll-suspended': 'Afstemningen om forslag {{number}} holder pause.',
  'poll-resumed': 'Afstemningen om forslag {{number}} går videre.',
  'poll-adopted': 'Forslag {{number}} er vedtaget.',
  'poll-rejected': 'Forslag {{number}} fik ikke flertal.',
  'poll-void': 'Afstemningen om forslag {{number}} skal holdes igen.',
} as const satisfies Record<FeedCode, string>
