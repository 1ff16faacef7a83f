import type { SameShape } from '../../../shape.ts'
import type { teachersNeeds as da } from '../../../da/page/needs/teacher.ts'

export const teachersNeeds: SameShape<typeof da> = {
  needs: {
    show: '{{count}} · show',
    hide: 'Hide',
    title: 'Who needs you?',
    noKey: 'The player {{player}} is in Minecraft and has not typed a key.',
    guess: {
      world: 'The player {{player}} is guessing at keys.',
      names: 'Somebody is guessing at the class’s keys in Minecraft under many names. The right keys still work.',
      page: 'Somebody is guessing at the class’s keys on the page. The right keys still work.',
      password: 'Somebody is guessing at the teacher’s password.',
    },
    putOut: 'Send {{player}} out for 10 minutes',
    out: 'Sent out of Minecraft',
    outUntil: '{{player}} can come in again at {{time}}.',
    letIn: 'Let {{player}} in now',
    noKeys: '{{count}} players are in Minecraft and have not typed a key.',
    refused: '{{name}} was told no three times in a row.',
    notVoted: 'Not voted yet: {{names}}.',
    intrusion: 'Group {{by}} is trying to build on the area of group {{owner}}.',
    still: 'Nobody in group {{group}} has moved for three minutes.',
    far: '{{name}} is far from the rest of group {{group}}.',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
}
