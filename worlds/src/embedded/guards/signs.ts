import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Position } from '../../geometry/index.ts'
import { SIGN } from '../ground/block-entities.ts'
import { cleanLines, signOnWire } from '../ground/sign.ts'
import type { Lines, Sign } from '../ground/sign.ts'
import { handOf } from '../hand-of.ts'
import { createPace } from '../pace.ts'
import type { Permission } from '../permission.ts'
import type { Site } from '../site.ts'
import type { Chunks } from './chunks.ts'

/** More than anybody writes; what is beyond it is put back without a word. */
const PACE = { burst: 10, perSecond: 1 }
const BLANK: Lines = ['', '', '', '']

export type Signs = Plugin & {
  /** Opens the editor for who just put up a sign here. */
  placed(player: Player, at: Position): void
  /** Opens the editor of a sign that stood here before, for those who may build here; false if this is no sign. */
  click(player: Player, at: Position): boolean
  /** Hides what stands on a sign, or shows it again, and says what became of it. */
  hide(at: Position, hidden: boolean): void
}

/** Who may write on which sign; what is written is seen by all, and Lykke is told. */
export function createSigns(site: Site, chunks: Chunks, permission: Permission): Signs {
  const { ground } = site
  /** Where each player has an editor open: they may finish it from wherever they are moved to. */
  const editing = new Map<Player, string>()
  const key = ({ x, y, z }: Position): string => `${x},${y},${z}`

  function openEditor(player: Player, location: Position): void {
    // The client looks for the sign when it opens the editor.
    chunks.settle()
    editing.set(player, key(location))
    player._client.write('open_sign_entity', { location })
  }

  function putBack(player: Player, location: Position, sign: Sign): void {
    player._client.write('tile_entity_data', { location, action: SIGN, nbtData: signOnWire(sign) })
  }

  function write(player: Player, at: Position, lines: Lines, mayGoOn: boolean): void {
    const sign = ground.sign(at)
    if (!sign) return
    const opened = editing.get(player) === key(at)
    if (opened) editing.delete(player)
    if (!mayGoOn || !(opened || permission.inReach(player, at))) return putBack(player, at, sign)
    const why = sign.hidden && !site.isLykke(player) ? 'sign.hidden' : permission.whyNot(player, [at])
    if (why) {
      putBack(player, at, sign)
      return permission.refuse(player, at, why)
    }
    ground.by(handOf(site, player), () => ground.writeSign(at, { lines, hidden: false }))
    const isNew = lines.some((line, index) => line !== sign.lines[index])
    if (isNew && !site.isLykke(player))
      site.up({ type: 'sign', by: player.username, at, lines: [...lines], hidden: false })
  }

  return {
    placed(player, at) {
      if (ground.sign(at)) openEditor(player, at)
    },
    click(player, at) {
      const sign = ground.sign(at)
      if (!sign) return false
      if (!sign.hidden && !permission.whyNot(player, [at])) openEditor(player, at)
      return true
    },
    hide(at, hidden) {
      const sign = ground.sign(at)
      // nothing is built by it
      if (sign) ground.by({ kind: 'use' }, () => ground.writeSign(at, { ...sign, hidden }))
      site.up({ type: 'sign', by: null, at, lines: [...(sign?.lines ?? BLANK)], hidden: sign ? hidden : false })
    },
    player(player) {
      const pace = createPace(PACE.burst, PACE.perSecond)
      player._client.once('end', () => editing.delete(player))
      site.listen(player, 'update_sign', ({ location, text1, text2, text3, text4 }) =>
        write(player, location, cleanLines([text1, text2, text3, text4]), site.isLykke(player) || pace()),
      )
    },
  }
}
