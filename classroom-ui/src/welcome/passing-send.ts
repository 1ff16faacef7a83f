import type { CommandName, PayloadIn, Stage } from '@jagten/server/contract'
import type { Send } from '../store/class-link.ts'

/** Sends as before; whoever has built for the first time is known to be able to, once for each page that is opened. */
export function passingSend(send: Send): Send {
  const passed = new Set<Stage>()
  return async (command, payload, id) => {
    const answer = await send(command, payload, id)
    const stage = answer.ok ? shownBy(command, payload) : null
    if (stage && !passed.has(stage)) {
      passed.add(stage)
      void send('welcome.pass', { stages: [stage] })
    }
    return answer
  }
}

function shownBy<C extends CommandName>(command: C, payload: PayloadIn<C>): Stage | null {
  if (command === 'area.place') return 'place'
  if (command === 'area.undo') return 'remove'
  if (command !== 'area.build') return null
  const { cells } = payload as PayloadIn<'area.build'>
  return cells.every(({ block }) => /^(minecraft:)?air$/.test(block)) ? 'remove' : 'place'
}
