import type { SameShape } from '../../../shape.ts'
import type { teachersHelpers as da } from '../../../da/page/helpers/teacher.ts'

export const teachersHelpers: SameShape<typeof da> = {
  helpers: {
    open: 'Helpers',
    title: 'Help with the class',
    lead: 'Give a link to whoever is to help. It is for this class alone, and you can take it back at any time.',
    kind: { 'co-teacher': 'Co-teacher', substitute: 'Substitute', remote: 'Remote' },
    what: {
      'co-teacher':
        'Leads the lesson with you. Sees no keys, and cannot erase students, show all papers or put the class in the archive.',
      substitute: 'Follows the plan and leads the lesson. Cannot change who is in the class or where they live.',
      remote: 'Your phone: Look up, Next step, +2 min, Gather all and Ring the bell.',
    },
    make: 'Make a link: {{kind}}',
    made: 'Here is the link. It is shown only now.',
    link: 'Link',
    scan: 'Code to scan: {{address}}',
    links: 'Links that work',
    none: 'Nobody has a link.',
    line: '{{kind}}, made {{date}}',
    revoke: 'Take back',
    revokeNamed: 'Take back: {{what}}',
    revoked: 'The link does not work any more.',
    entering: 'Opening the class …',
    refused: 'The link does not work. Ask the teacher for a new one.',
    youAre: {
      'co-teacher': 'You are here as co-teacher.',
      substitute: 'You are here as substitute.',
      remote: 'Remote',
    },
  },
}
