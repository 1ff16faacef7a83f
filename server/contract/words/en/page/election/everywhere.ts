import type { election as da } from '../../../da/page/election/everywhere.ts'
import type { SameShape } from '../../../shape.ts'

export const election: SameShape<typeof da> = {
  election: {
    title: 'Election',
    seats_one: '{{count}} seat',
    seats_other: '{{count}} seats',
    candidates: 'Candidates',
    elected: 'Elected',
    over: 'The election is over',
    substitutes: 'Substitutes in order',
    lot: 'They got as many votes, so lots were drawn: {{names}}.',
    erased: 'somebody who was erased',
    seal: 'The seal of the lots',
    sealWhy:
      'If two get as many votes, lots are drawn. The lot already lies in an envelope with this seal: {{seal}}. After the election everybody can see that nobody has changed it.',
    check: 'Check the lot',
    checkHow:
      'SHA-256 of {{seed}} is {{seal}}: the seal you saw before the election. A candidate’s lot is SHA-256 of {{seed}}:number, for example {{seed}}:1. The lowest comes first.',
  },
}
