import type { SameShape } from '../../shape.ts'
import type { remote as da } from '../../da/page/remote.ts'

export const remote: SameShape<typeof da> = {
  remote: {
    title: 'Remote',
    none: 'No lesson is on.',
    outside: 'A link is missing. Open “Helpers” on the teacher’s page, make a link for a remote, and scan it.',
    start: 'The lesson is begun on the teacher’s page.',
  },
}
