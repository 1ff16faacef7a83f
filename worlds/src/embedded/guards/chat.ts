import { seen } from '@jagten/lesson-plans/letters'
import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import { createPace } from '../pace.ts'
import { isFrozen, isMuted } from '../rules.ts'
import type { Site } from '../site.ts'
import { isForLykkeAlone } from '../words.ts'
import type { Router } from './router.ts'

/** As much as a line of Minecraft takes. */
const LONGEST = 256
/** Said aloud: a quick exchange is fine, a flood is not. */
const ALOUD = { burst: 5, perSecond: 1 }
/** Before Lykke has said what is on. */
const NO_VOTE = { publicBallots: false }
/** To Lykke alone: a class has no use for so many, so that what is turned away is a flood and never a vote. */
const ALONE = { burst: 60, perSecond: 10 }

/** What is typed: a command goes to the router, a word for Lykke to Lykke alone, and the rest to everybody. */
export function createChat(site: Site, router: Router): Plugin {
  function say(player: Player, text: string): void {
    const name = site.isLykke(player) ? `${player.username} (robot)` : player.username
    const message = JSON.stringify({
      translate: 'chat.type.text',
      with: [{ text: name, insertion: player.username }, { text }],
    })
    site.broadcast('chat', { message, position: 0, sender: player.uuid })
  }

  return {
    player(player) {
      const aloud = createPace(ALOUD.burst, ALOUD.perSecond)
      const alone = createPace(ALONE.burst, ALONE.perSecond)
      site.listen(player, 'chat', ({ message }) => {
        if (site.isLykke(player))
          return message.startsWith('/') ? router.operate(player, message) : say(player, message)
        if (message.length > LONGEST) return site.tell(player, site.sentence('chat.too-long'))
        const text = oneLine(message)
        const rules = site.rules()
        const isCommand = text.startsWith('/')
        const isAlone = isCommand || isForLykkeAlone(text, site.start.swallow, rules ?? NO_VOTE, site.start.botName)
        if (!text || !(isAlone ? alone() : aloud())) return site.tell(player, site.sentence('chat.too-fast'))
        if (isCommand) return router.command(player, text)
        if (isAlone) return site.up({ type: 'word', from: player.username, text, aloud: true, at: Date.now() })
        if (isMuted(rules, player.username)) return site.tell(player, site.sentence('chat.muted'))
        if (isFrozen(rules, player.username)) return site.tell(player, site.sentence('chat.frozen-hint'))
        say(player, text)
      })
    },
  }
}

/** What can be seen of it, on one line, without the sign that starts a colour and could make a line look like the world's own. */
const oneLine = (text: string): string =>
  seen(text)
    .replaceAll(/[\t-\r]/gu, ' ')
    .replaceAll('§', '')
    .trim()
