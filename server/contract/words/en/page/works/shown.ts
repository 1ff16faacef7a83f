import type { SameShape } from '../../../shape.ts'
import type { worksShown as da } from '../../../da/page/works/shown.ts'

export const worksShown: SameShape<typeof da> = {
  works: {
    things: 'This is to be put up: {{things}}',
    perHome: 'The rent goes up by {{amount}} a month for each home.',
    see: 'See it at the place',
    when: 'Before or after',
    now: 'As it is now',
    after: 'With the proposal',
    done: '{{done}} of {{of}} things have been built',
    lykke: 'Lykke is building now',
    class: 'Working day: the class builds',
    stopped: 'The building has stopped',
    built: 'All of it has been built',
    takingDown: 'It is being taken down again',
    left_one: '{{count}} thing could not be built: something is in the way.',
    left_other: '{{count}} things could not be built: something is in the way.',
    picture: 'The place with what is proposed',
  },
}
