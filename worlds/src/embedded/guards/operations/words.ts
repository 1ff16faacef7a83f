import type { Site } from '../../site.ts'
import type { Operation, Reader } from './reader.ts'
import { Wrong, component } from './reader.ts'

/** `/tellraw`, `/title` and `/msg`. */
export function wordOperations(site: Site): Record<'tellraw' | 'title' | 'msg', Operation> {
  return {
    tellraw: {
      usage: '/tellraw <player|@a> <json>',
      run(_by, words) {
        const players = words.players()
        const line = component(words.rest())
        for (const player of players) site.tell(player, line)
      },
    },
    title: {
      usage: '/title <player|@a> title|subtitle|actionbar <json>, times <in> <stay> <out>, clear, reset',
      run(_by, words) {
        const players = words.players()
        const [packet, fields] = titlePacket(words)
        site.broadcast(packet, fields, players)
      },
    },
    msg: {
      usage: '/msg <player> <text>',
      run(by, words) {
        const to = words.one()
        const message = JSON.stringify({
          translate: 'commands.message.display.incoming',
          with: [{ text: `${by.username} (robot)` }, { text: words.rest() }],
          color: 'gray',
          italic: true,
        })
        to._client.write('chat', { message, position: 1, sender: by.uuid })
      },
    },
  }
}

function titlePacket(words: Reader): [packet: string, fields: object] {
  const kind = words.word('kind of title')
  switch (kind) {
    case 'title':
      return ['set_title_text', { text: JSON.stringify(component(words.rest())) }]
    case 'subtitle':
      return ['set_title_subtitle', { text: JSON.stringify(component(words.rest())) }]
    case 'actionbar':
      return ['action_bar', { text: JSON.stringify(component(words.rest())) }]
    case 'times': {
      const ticks = (): number => Math.floor(words.number('number of ticks', 0, 1_000_000))
      return ['set_title_time', { fadeIn: ticks(), stay: ticks(), fadeOut: ticks() }]
    }
    case 'clear':
    case 'reset':
      return ['clear_titles', { reset: kind === 'reset' }]
    default:
      throw new Wrong('No such kind of title')
  }
}
