import type { SameShape } from '../../shape.ts'
import type { projector as da } from '../../da/page/projector.ts'

export const projector: SameShape<typeof da> = {
  projector: {
    howToVote: 'On the page: Yes, No or Blank. In Minecraft: yes, no or blank to Lykke',
    howToVotePage: 'On the page: Yes, No or Blank',
    howToSpeak: 'Raise your hand on the page or write hand to Lykke',
    muted: 'Quiet in the chat',
  },
}
