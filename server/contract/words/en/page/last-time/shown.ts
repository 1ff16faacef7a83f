import type { SameShape } from '../../../shape.ts'
import type { lastTime as da } from '../../../da/page/last-time/shown.ts'

export const lastTime: SameShape<typeof da> = {
  after: {
    thanks: 'Thank you for today',
    decided: 'What we decided',
    nothingDecided:
      'We have not decided anything yet. That is quite all right: the proposals will still be here next time.',
    saved: 'Everything is saved. We go on next time.',
    standing: 'Where the proposals stand',
    archived: 'The class is in the archive',
    archivedWhy: 'The teacher can take it out again. If it is not used for 30 days, it is deleted.',
  },
  lastTime: {
    title: 'Last time',
    notes_one: 'We wrote {{count}} note on the walk.',
    notes_other: 'We wrote {{count}} notes on the walk.',
    places: 'Most about: {{places}}.',
    proposals_one: 'We submitted {{count}} proposal.',
    proposals_other: 'We submitted {{count}} proposals.',
    stopped: 'We got as far as “{{step}}”.',
  },
}
