import type { SameShape } from '../../../shape.ts'
import type { teachersRehearsal as da } from '../../../da/page/rehearsal/teacher.ts'

export const teachersRehearsal: SameShape<typeof da> = {
  rehearsal: {
    open: 'Rehearse',
    title: 'Rehearse the lesson before the class comes',
    lead: 'A simulated class plays the lesson through on this computer, from the door to the last step, on a copy. Your class is not touched. Best done the day before.',
    quick: 'Rehearse quickly (about half a minute)',
    calm: 'Rehearse calmly (a few minutes)',
    elsewhere:
      'What the rehearsal cannot see: whether the students’ computers reach this one. Open {{page}}/tjek on one of them.',
    watch: 'Follow the rehearsal',
    cancel: 'Break it off',
    begins: 'The copy is being made …',
    at: 'Now: {{step}}',
    ready: 'Ready: all went as it should.',
    notReady_one: '{{count}} thing went otherwise than it should.',
    notReady_other: '{{count}} things went otherwise than they should.',
    differs: 'not as it should be',
  },
}
