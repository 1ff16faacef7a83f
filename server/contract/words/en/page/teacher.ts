import type { SameShape } from '../../shape.ts'
import type { teacher as da } from '../../da/page/teacher.ts'

export const teacher: SameShape<typeof da> = {
  teacher: {
    people: 'The class',
    proposals: 'Proposals',
    projector: 'Open the big screen',
    safe: 'Hide names and messages',
    safeOn: 'The screen is safe to show: names and messages are hidden.',
    safeName: 'Hide names and messages while the screen is shown to the class',
    safeHidden: 'Hidden while the screen is shown to the class.',
    now: 'Right now',
    feedEmpty: 'What happens stands here as it happens.',
    actions: 'For the whole class',
  },
}
