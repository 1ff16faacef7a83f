import type { SameShape } from '../../../shape.ts'
import type { teachersNeeds as da } from '../../../da/page/needs/teacher.ts'

export const teachersNeeds: SameShape<typeof da> = {
  needs: {
    show: '{{count}} · show',
    hide: 'Hide',
    title: 'Who needs you?',
    noKey: 'The player {{player}} is in Minecraft and has not typed a key.',
    refused: '{{name}} was told no three times in a row.',
    notVoted: 'Not voted yet: {{names}}.',
    intrusion: 'Group {{by}} is trying to build on the area of group {{owner}}.',
    still: 'Nobody in group {{group}} has moved for three minutes.',
    far: '{{name}} is far from the rest of group {{group}}.',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
}
