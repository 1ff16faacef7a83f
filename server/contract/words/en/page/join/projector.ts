import type { SameShape } from '../../../shape.ts'
import type { boardsJoin as da } from '../../../da/page/join/projector.ts'

export const boardsJoin: SameShape<typeof da> = {
  boardsJoin: {
    title: 'Big screen',
    enter: 'Show the class on the big screen',
    join: 'Welcome to {{name}}',
    onPageHow: 'Type the address into a browser',
    inWorldHow: 'Java Edition {{version}}. Choose Multiplayer, then Direct Connection',
    worldClosed: 'Minecraft is not open. Everybody takes part on the page.',
    worldOpening: 'Minecraft is opening.',
    worldLost: 'Minecraft is gone for a moment. Vote on the page.',
    scan: 'Code for tablets: leads to the page with the class code filled in',
    code: 'class code',
    here_one: '{{count}} student takes part today',
    here_other: '{{count}} students take part today',
    nobodyIn: 'Nobody has come in yet',
    online_one: '{{count}} has come in',
    online_other: '{{count}} have come in',
  },
}
