import type { SameShape } from '../../../shape.ts'
import type { areaMoney as da } from '../../../da/page/area/money.ts'

export const areaMoney: SameShape<typeof da> = {
  bill: {
    title: 'What it costs',
    perHome: 'a month for every home',
    homes_one: 'That is how much the rent rises in {{count}} home. It is play money.',
    homes_other: 'That is how much the rent rises in all {{count}} homes. It is play money.',
    empty: 'Nothing that costs money has been built here. The rent stays the same.',
    counted: '{{number}} × {{price}}',
    total: 'In all',
    notForSale: 'This is not counted, because nobody can buy it: {{blocks}}.',
    unpriced: 'We cannot fetch the prices right now. The figures are right, but the names are missing.',
  },
  prices: {
    title: 'What does it cost?',
    lead: 'All prices are in play money.',
    loan: 'The housing area borrows the money and pays it back over {{years}} years with {{percent}} % interest a year. That is why the rent rises a little every month.',
    things: 'Ready-made things',
    kinds: 'Blocks, the price is for one',
    taken: 'Digging and taking away costs nothing. One does not get money back either.',
  },
}
