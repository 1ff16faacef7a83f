import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Position } from '../../geometry/index.ts'
import { stateText } from '../ground/states.ts'
import { createPace } from '../pace.ts'
import type { Incoming } from '../packets.ts'
import { dig, otherHalf, toggle } from '../digging.ts'
import type { Change } from '../digging.ts'
import { joinNeighbours } from '../joining.ts'
import { place, standsIn } from '../placing.ts'
import { mayPlace } from '../allowed.ts'
import { handOf } from '../hand-of.ts'
import { beside } from '../sides.ts'
import type { Permission } from '../permission.ts'
import { isFrozen } from '../rules.ts'
import type { Site } from '../site.ts'
import type { Gestures } from './gestures.ts'
import type { Hands } from './hands.ts'
import type { Pointing } from './pointing.ts'
import type { Signs } from './signs.ts'
import type { Things } from './things.ts'

/** Faster than any hand; beyond it blocks are put back without a word. */
const PACE = { burst: 60, perSecond: 30 }
/** What a client says about digging: it began (in creative mode that is all), it ended. */
const BEGAN = 0
const ENDED = 2

type BuildingGuards = {
  readonly hands: Hands
  readonly things: Things
  readonly signs: Signs
  readonly gestures: Gestures
  readonly pointing: Pointing
}

/** Who may change which block. Whatever is refused is put back as it was on the screen of who tried. */
export function createBuilding(site: Site, permission: Permission, guards: BuildingGuards): Plugin {
  const { ground } = site
  const { hands, things, signs, gestures, pointing } = guards
  const stateAt = ({ x, y, z }: Position): number => ground.get(x, y, z)

  function putBack(player: Player, places: readonly Position[]): void {
    for (const location of places) player._client.write('block_change', { location, type: stateAt(location) })
  }

  function change(player: Player, changes: readonly Change[]): void {
    ground.by(handOf(site, player), () => {
      for (const { at, stateId } of changes) {
        if (!ground.set(at.x, at.y, at.z, stateId) || site.isLykke(player)) continue
        site.up({ type: 'changed', by: player.username, at, block: stateText(stateId) })
      }
    })
  }

  return {
    player(player) {
      const pace = createPace(PACE.burst, PACE.perSecond)

      function attempt(changes: readonly Change[], touched: readonly Position[]): boolean {
        const [first] = changes
        if (!first || !permission.inReach(player, first.at) || !(site.isLykke(player) || pace())) {
          putBack(player, touched)
          return false
        }
        const why = permission.whyNot(
          player,
          changes.map(({ at }) => at),
        )
        if (why) {
          putBack(player, [...touched, ...changes.map(({ at }) => at)])
          permission.refuse(player, first.at, why)
          return false
        }
        change(player, changes)
        // What stands beside it takes its shape from it, as far as it is theirs.
        const joined = joinNeighbours(
          changes.map(({ at }) => at),
          stateAt,
        )
        change(
          player,
          joined.filter(({ at }) => !permission.whyNot(player, [at])),
        )
        return true
      }

      function digs(at: Position, touched: readonly Position[]): boolean {
        if (!pointing.points(player)) return attempt(dig(at, stateAt), touched)
        putBack(player, touched)
        return false
      }

      site.listen(player, 'block_dig', ({ status, location, face }) => {
        if (status !== BEGAN && status !== ENDED) return
        const other = otherHalf(location, stateAt)
        const done = digs(location, [location, ...(other ? [other] : [])])
        if (status === BEGAN && pointing.points(player)) pointing.tell(player, location, face)
        player._client.write('acknowledge_player_digging', {
          location,
          block: stateAt(location),
          status,
          successful: done,
        })
      })

      site.listen(player, 'block_place', (packet: Incoming['block_place']) => {
        const { location, direction: side, cursorY, hand } = packet
        const touched = [location, beside(location, side), beside(beside(location, side), 1)]
        if (side < 0 || side > 5 || !permission.inReach(player, location)) return putBack(player, touched)
        if (pointing.points(player)) {
          if (hand === 0) pointing.tell(player, location, side)
          return putBack(player, touched)
        }
        // Who sneaks does not use what they click at: they put a block against it.
        if (!gestures.sneaks(player)) {
          const toggled = toggle(location, stateAt)
          if (toggled.length > 0) return openDoor(toggled)
          if (hand === 0 && signs.click(player, location)) return putBack(player, touched)
        }
        if (hand === 0 && things.use(player)) return putBack(player, touched)
        const item = hands.inHand(player, hand)
        if (item === null || !(mayPlace(item) || site.isLykke(player))) return putBack(player, touched)
        const changes = place({ item, against: location, side, cursorY, yaw: player.yaw, stateAt })
        const blocked = changes.some((one) => site.players().some((somebody) => standsIn(somebody.position, one)))
        const [first] = changes
        if (attempt(blocked ? [] : changes, touched) && first) signs.placed(player, first.at)
      })

      /** A door is nobody's: everybody but the frozen may go through it. */
      function openDoor(changes: readonly Change[]): void {
        if (isFrozen(site.rules(), player.username) || !pace())
          return putBack(
            player,
            changes.map(({ at }) => at),
          )
        ground.by({ kind: 'use' }, () => {
          for (const { at, stateId } of changes) ground.set(at.x, at.y, at.z, stateId)
        })
      }
    },
  }
}
