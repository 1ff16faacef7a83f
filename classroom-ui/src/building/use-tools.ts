import { useCallback, useState } from 'react'
import type { Box } from '@jagten/worlds/geometry'
import type { PriceList } from '@jagten/worlds/prices'
import type { Building } from './building.ts'
import { aimAt, firstAim } from './plan-cursor.ts'
import { meant, turned } from './tools.ts'
import type { Aim, Hand, Meant, Tool } from './tools.ts'

type Ports = {
  readonly building: Building
  readonly list: PriceList
  readonly box: Box
  /** Whether anything may be built just now. */
  readonly isOpen: boolean
  /** Told of what was refused before it was sent, and of what was taken into the hand. */
  readonly refused: (no: Extract<Meant, { kind: 'no' }>) => void
  readonly took: (hand: Hand) => void
}

/** What somebody holds, the tool it is used by, and where it is pointed at. */
export function useTools({ building, list, box, isOpen, refused, took }: Ports) {
  const [tool, setTool] = useState<Tool>('place')
  const [hand, setHand] = useState<Hand | null>(null)
  const [aim, setAim] = useState<Aim>(() => firstAim(box))
  const site = { box, list, stateAt: building.ground.stateAt }
  const wouldBe = (using: Tool, at: Aim): Meant => meant(using, hand, at, site)

  const take = useCallback((next: Hand): void => {
    setHand(next)
    setTool('place')
  }, [])

  /** Does what a tool means where it is pointed at; afterwards one cell is chosen again. */
  function act(using: Tool = tool, at: Aim = aim): void {
    const done = wouldBe(using, at)
    switch (done.kind) {
      case 'cells':
      case 'thing':
        if (!isOpen) return
        building.build(done)
        break
      case 'hand':
        take(done.hand)
        took(done.hand)
        break
      case 'no':
        refused(done)
        // a box that was too large is made smaller, not begun anew
        return setAim(at)
      default:
        return done satisfies never
    }
    setAim(aimAt(at.to.at))
  }

  return {
    tool,
    hand,
    aim,
    /** What the tool would do now; null while nothing is in the hand, or nothing may be built. */
    ghost: isOpen && (hand !== null || tool !== 'place') ? wouldBe(tool, aim) : null,
    setTool,
    setAim,
    take,
    act,
    turn: (): void => setHand(hand && turned(hand)),
    /** First what is chosen is let go of, then what is in the hand. */
    letGo(): void {
      const { from, to } = aim
      const isOne = from.at.x === to.at.x && from.at.y === to.at.y && from.at.z === to.at.z
      if (isOne) setHand(null)
      else setAim(aimAt(to.at))
    },
  }
}

export type Tools = ReturnType<typeof useTools>
