import type { SameShape } from '../../../shape.ts'
import type { studentsRoster as da } from '../../../da/page/roster/student.ts'

export const studentsRoster: SameShape<typeof da> = {
  ownHousehold: {
    livesWith: 'You live with {{names}}',
    livesAlone: 'You are alone in your household',
    notPresent: 'The teacher has noted that you are not here today. Say so if that is wrong.',
    inWorld: 'You are in Minecraft too.',
  },
}
