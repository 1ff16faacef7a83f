import type { Lang } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'
import type { PriceList } from '@jagten/worlds/prices'
import type { ClassLink } from '../class-link.ts'
import type { WorldLink } from '../link.ts'
import { blockLines } from './block-told.ts'

export type PointingPorts = {
  readonly lang: Lang
  /** Lykke's Minecraft name. */
  readonly name: string
  readonly link: Pick<ClassLink, 'pointed'>
  readonly world: () => WorldLink | null
  readonly now: () => number
  readonly prices: Promise<PriceList>
}

/** Tells the teacher, and nobody else, who changed the block their player points at. */
export function createPointing({ lang, name, link, world, now, prices }: PointingPorts) {
  const say = speaker(lang)

  return async (player: string, at: Position, before: Position): Promise<void> => {
    const told = await link.pointed({ player, at, before }).catch(() => 'unanswered' as const)
    // not the teacher any more: there is nothing to say
    if (told === null) return
    const lines =
      told === 'unanswered'
        ? [say('faults.fault.unanswered')]
        : blockLines(told, { lang, say, prices: await prices, now: now() })
    for (const line of lines) world()?.tell(player, [{ text: `${say('game.robot', { name })}: `, color: 'gold' }, line])
  }
}
