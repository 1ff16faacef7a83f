import type { SameShape } from '../../shape.ts'
import type { check as da } from '../../da/page/check.ts'

export const check: SameShape<typeof da> = {
  check: {
    title: 'Does it work here?',
    lead: 'The page looks into what this computer can be used for in the lesson.',
    page: 'The page',
    pageOk: 'You can see the page. That is enough to take part in everything.',
    line: 'The connection',
    lineTrying: 'Trying …',
    lineOk: 'The page and the server talk without a stop.',
    linePolling: 'There is a way through, but the network slows the fast one. It works, a little slower.',
    lineBad: 'The page cannot keep the connection. Tell the teacher: the network may block the computer’s port.',
    minecraft: 'Minecraft',
    minecraftOpen: 'The world is open at {{address}}. Use Minecraft Java Edition.',
    minecraftClosed: 'The world is not open right now. That is all right: you can take part on the page.',
    minecraftOpening: 'The world is opening. Wait a moment and try again.',
    minecraftLost: 'The world is gone for a moment and is being brought back. Take part on the page meanwhile.',
    minecraftUnknown: 'Join the class first, then the page can see whether the world is open.',
    minecraftNot: 'Minecraft Java cannot run on this kind of device ({{device}}). You take part on the page.',
    again: 'Check again',
    join: 'Join the class',
    ok: 'works',
    bad: 'does not work',
    maybe: 'not needed',
    busy: 'looking',
  },
}
