import { randomUUID } from 'node:crypto'
import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Site } from '../../site.ts'
import type { Operation, Reader } from './reader.ts'
import { Wrong, component } from './reader.ts'

const COLOURS = ['pink', 'blue', 'red', 'green', 'yellow', 'purple', 'white'] as const
const STYLES = ['progress', 'notched_6', 'notched_10', 'notched_12', 'notched_20'] as const
/** What a `boss_bar` packet does. */
const [ADD, REMOVE, HEALTH, TITLE, LOOK] = [0, 1, 2, 3, 4]
/** More than anybody can see; a screen holds about five. */
const MOST_BARS = 20

type Bar = {
  readonly uuid: string
  title: string
  value: number
  max: number
  color: number
  dividers: number
  visible: boolean
  /** Names in small letters: who comes back sees it again. */
  names: ReadonlySet<string>
}

export type Bossbars = Plugin & { readonly operation: Operation }

/** Bars at the top of the screen: `/bossbar`, as in Minecraft itself. They last as long as the world is open. */
export function createBossbars(site: Site): Bossbars {
  const bars = new Map<string, Bar>()

  const viewers = (bar: Bar): readonly Player[] =>
    bar.visible ? site.players().filter(({ username }) => bar.names.has(username.toLowerCase())) : []

  function show(bar: Bar, to: readonly Player[]): void {
    const { uuid: entityUUID, title, color, dividers } = bar
    site.broadcast('boss_bar', { entityUUID, action: ADD, title, health: share(bar), color, dividers, flags: 0 }, to)
  }

  const hide = ({ uuid: entityUUID }: Bar, from: readonly Player[]): void =>
    site.broadcast('boss_bar', { entityUUID, action: REMOVE }, from)

  /** Changes who sees a bar, and tells those for whom that is new. */
  function change(bar: Bar, alter: () => void): void {
    const before = viewers(bar)
    alter()
    const after = viewers(bar)
    hide(
      bar,
      before.filter((player) => !after.includes(player)),
    )
    show(
      bar,
      after.filter((player) => !before.includes(player)),
    )
  }

  function named(words: Reader): Bar {
    const id = words.word('bar')
    const bar = bars.get(id)
    if (!bar) throw new Wrong(`There is no bar ${id}`)
    return bar
  }

  function add(words: Reader): void {
    const id = words.word('bar')
    if (bars.has(id)) throw new Wrong(`There is a bar ${id} already`)
    if (bars.size >= MOST_BARS) throw new Wrong(`${MOST_BARS} bars at most`)
    const title = titleOf(words)
    bars.set(id, {
      uuid: randomUUID(),
      title,
      value: 0,
      max: 100,
      color: COLOURS.indexOf('white'),
      dividers: 0,
      visible: true,
      names: new Set(),
    })
  }

  function set(words: Reader): void {
    const bar = named(words)
    const { uuid: entityUUID } = bar
    const tell = (fields: object): void => site.broadcast('boss_bar', { entityUUID, ...fields }, viewers(bar))
    switch (words.choice(['name', 'color', 'style', 'value', 'max', 'players', 'visible'])) {
      case 'name':
        bar.title = titleOf(words)
        return tell({ action: TITLE, title: bar.title })
      case 'color':
        bar.color = COLOURS.indexOf(words.choice(COLOURS))
        return tell({ action: LOOK, color: bar.color, dividers: bar.dividers })
      case 'style':
        bar.dividers = STYLES.indexOf(words.choice(STYLES))
        return tell({ action: LOOK, color: bar.color, dividers: bar.dividers })
      case 'value':
        bar.value = words.number('value', 0)
        return tell({ action: HEALTH, health: share(bar) })
      case 'max':
        bar.max = words.number('maximum', 1)
        return tell({ action: HEALTH, health: share(bar) })
      case 'players': {
        const players = words.count > 0 ? words.players() : []
        return change(bar, () => (bar.names = new Set(players.map(({ username }) => username.toLowerCase()))))
      }
      case 'visible': {
        const visible = words.choice(['true', 'false']) === 'true'
        return change(bar, () => (bar.visible = visible))
      }
    }
  }

  return {
    operation: {
      usage: '/bossbar add <id> <name>, remove <id>, set <id> name|color|style|value|max|players|visible <value>',
      run(_by, words) {
        switch (words.word('verb')) {
          case 'add':
            return add(words)
          case 'set':
            return set(words)
          case 'remove': {
            const bar = named(words)
            hide(bar, viewers(bar))
            for (const [id, other] of bars) if (other === bar) bars.delete(id)
            return
          }
          default:
            throw new Wrong('Add, remove or set')
        }
      },
    },
    player(player) {
      player.once('entered', () => {
        for (const bar of bars.values()) if (viewers(bar).includes(player)) show(bar, [player])
      })
    },
  }
}

const share = ({ value, max }: Bar): number => Math.min(1, value / max)

/** A name in JSON, or plain words as operators write them. */
function titleOf(words: Reader): string {
  const text = words.rest()
  if (!text) throw new Wrong('No name')
  return JSON.stringify(/^["[{]/.test(text) ? component(text) : { text })
}
