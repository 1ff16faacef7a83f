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
    linePolling: 'It works, but slowly.',
    lineBad: 'The page cannot keep the connection. Tell the teacher: the network may block the computer’s port.',
    minecraft: 'Minecraft',
    minecraftOpen: 'Minecraft is open at {{address}}. Use Java Edition.',
    minecraftClosed: 'Minecraft is not open right now. That is all right: you can take part on the page.',
    minecraftOpening: 'Minecraft is opening. Wait a moment and try again.',
    minecraftLost: 'Minecraft is gone for a moment and is being brought back. Take part on the page meanwhile.',
    minecraftUnknown: 'Join the class first, then the page can see whether Minecraft is open.',
    minecraftNot: 'Minecraft Java cannot run on this kind of device ({{device}}). You take part on the page.',
    again: 'Check again',
    join: 'Join the class',
    ok: 'works',
    bad: 'does not work',
    maybe: 'not needed',
    busy: 'looking',
  },
}
