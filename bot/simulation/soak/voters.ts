import type { Choice, PollId, StudentView } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import type { Crowd } from '../../src/rehearsal/crowd-process.ts'
import type { Page } from './page.ts'

const say = speaker('da')
const WORDS: Record<Choice, string> = { for: 'ja', against: 'nej', blank: 'blank' }
/** A vote is in the box, whether this word put it there or one whose answer was lost. */
const IN_THE_BOX = [say('game.vote-done'), say('refusals.ballot.none-left')]
const KNOWN = 'Nu ved jeg'
/** A child who hears nothing for so long tries again. */
const HEAR_MS = 4_000
const GIVE_UP_MS = 180_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Who votes: resolves when the vote was acknowledged. @throws Error when it was not within three minutes. */
export type Voter = { readonly name: string; vote(poll: PollId, choice: Choice): Promise<void> }

/** A student with a page. */
export function pageVoter(name: string, page: Page<StudentView>): Voter {
  return {
    name,
    async vote(poll, choice) {
      await page.until((view) => view.poll?.id === poll, `the poll on ${name}'s page`)
      const answer = await page.send('ballot.cast', { poll, choice })
      if (!answer.ok) throw new Error(`${name}'s vote was refused: ${answer.error.code}`)
    },
  }
}

/** A student in the world: comes in again when thrown out, and says the key again when not known. */
export function worldVoter(
  crowd: Crowd,
  name: string,
  key: string,
  at: () => { host: string; port: number },
  wantsChunks = false,
) {
  const enter = async (): Promise<void> => {
    await crowd.tell({ do: 'drop', name }).catch(() => null)
    await crowd.tell({ do: 'join', name, ...at(), chunks: wantsChunks }).catch(() => null)
  }
  /** Lykke does not know the player, or was away when the vote came. */
  const again = [say('game.need-key'), say('refusals.session.missing'), say('game.vote-late').split('{{')[0] ?? '']

  /** Says words until they are answered as hoped; between two tries a child who was thrown out comes in again. */
  async function sayUntil(word: string, hears: readonly string[]): Promise<void> {
    for (const late = Date.now() + GIVE_UP_MS; Date.now() < late; await pause(300)) {
      const heard = await crowd.ask(name, word, [...hears, ...again], { waits: HEAR_MS }).catch(() => null)
      if (heard && hears.some((words) => heard.text.includes(words))) return
      if (heard) await crowd.ask(name, key, [KNOWN], { waits: HEAR_MS }).catch(() => null)
      else await enter()
    }
    throw new Error(`${name} said "${word}" for three minutes in vain`)
  }
  return {
    name,
    enter,
    showKey: () => sayUntil(key, [KNOWN]),
    goHome: () => sayUntil('hjem', [say('game.home-done')]),
    vote: (_poll: PollId, choice: Choice) => sayUntil(WORDS[choice], IN_THE_BOX),
  }
}
