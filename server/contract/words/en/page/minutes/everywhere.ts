import type { SameShape } from '../../../shape.ts'
import type { minutes as da } from '../../../da/page/minutes/everywhere.ts'

export const minutes: SameShape<typeof da> = {
  minority: {
    title: 'The minority’s sentence',
    quoted: '“{{text}}”',
  },
  decision: {
    lookBack: 'Did it happen?',
    task: 'Carried out by: {{who}}',
    taskBy: 'Carried out by: {{who}}. By {{day}}',
    happened: { yes: 'It has happened', partly: 'Some of it has happened', no: 'It has not happened yet' },
  },
}
