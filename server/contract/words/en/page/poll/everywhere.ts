import type { SameShape } from '../../../shape.ts'
import type { poll as da } from '../../../da/page/poll/everywhere.ts'

export const poll: SameShape<typeof da> = {
  poll: {
    secret: 'secret vote',
    open: 'open vote',
    turnout: '{{cast}} of {{entitled}} votes',
    missing_one: '{{count}} household has votes left',
    missing_other: '{{count}} households have votes left',
    madeSecret:
      'Somebody asked that we vote in secret. That is quite all right. What was voted so far does not count: vote again, now in secret.',
    notVotedYet_one: '{{count}} household has not voted yet',
    notVotedYet_other: '{{count}} households have not voted yet',
    everybody: 'Everybody has voted',
    suspended: 'The vote is paused. The votes that are cast are kept.',
    void: 'We vote again',
    voidWhy: {
      'came-to-nothing': 'The vote could not be finished. No votes count.',
      'does-not-hold': 'The result does not hold. Everybody votes again on the same.',
    },
    hands: {
      voted: 'How the households voted',
      voting: 'How the households are voting now',
      none: 'none',
      who: 'Household {{numbers}}',
      twice: '{{household}} (2)',
    },
    figures_one: '{{for}} yes, {{against}} no, {{count}} blank.',
    figures_other: '{{for}} yes, {{against}} no, {{count}} blank.',
    majority: {
      adopted: { large: 'A large majority says yes.', plain: 'The majority says yes.', tie: 'The majority says yes.' },
      rejected: { large: 'A large majority says no.', plain: 'The majority says no.', tie: 'As many say yes as no.' },
    },
    adopted: 'The proposal is adopted.',
    rejected: 'The proposal got no majority.',
    tie: 'A tie: as many say yes as no. The proposal is not adopted.',
    amends: 'Change to proposal {{number}}: {{title}}',
    asChanged: 'As amended:',
    withChange: 'With the change: {{text}}',
    amendmentAdopted: 'The change is adopted.',
    amendmentRejected: 'The change did not get a majority.',
    amendmentTie: 'A tie: as many say yes as no. The change is not adopted.',
    left: 'left of the vote',
    house: 'A house with one window for every vote. {{cast}} of {{entitled}} windows are lit.',
  },
  choice: { for: 'Yes', against: 'No', blank: 'Blank' },
}
