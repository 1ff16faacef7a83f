import type { WorldChoice, WorldOrder, WorldStatus } from '../../contract/launcher.ts'
import type { Lang } from '../../contract/views.ts'
import { WORDS } from '../../contract/words/index.ts'
import type { Words } from '../../contract/words/index.ts'
import { KEY_ALPHABET } from '../../domain/roster/keys.ts'
import type { ClassId } from '../../domain/base/ids.ts'

/** Whoever starts and stops worlds: the launcher; in tests whatever stands in for it. */
export interface Worlds {
  open(order: WorldOrder): void
  /** Resolves when the world has saved and ended. */
  close(klass: ClassId): Promise<void>
  /** Called at every change; returns the undo. */
  onStatus(listener: (klass: ClassId, status: WorldStatus) => void): () => void
}

/** Words of the grammar whose line is for Lykke whatever follows them, and those that are hers when nothing does. */
const FIRST = ['key', 'vote', 'proposal', 'support', 'amend', 'note', 'stop'] as const
const ALONE = ['help', 'hand', 'home', 'cancel', 'everyday'] as const

/** The words a class's world needs: what its guards say, and what they let nobody hear. */
export function worldOrder(klass: ClassId, world: WorldChoice, template: string, lang: Lang): WorldOrder {
  const everyday = wordsOf('everyday')
  return {
    class: klass,
    world,
    template,
    lang,
    sentences: WORDS[lang].guards,
    swallow: {
      ballots: wordsOf('ballots'),
      before: wordsOf('before'),
      first: FIRST.flatMap(wordsOf).filter((word) => !everyday.includes(word)),
      alone: ALONE.flatMap(wordsOf),
      keyAlphabet: KEY_ALPHABET,
    },
  }
}

/** In whichever language the class speaks: the words of both are understood. */
const wordsOf = (name: keyof Words['game']['grammar']): string[] => [
  ...new Set([WORDS.da, WORDS.en].flatMap((words) => words.game.grammar[name].split(' '))),
]

/** No launcher: the server was started alone, and the page carries the class. */
export const noWorlds: Worlds = { open: () => {}, close: () => Promise.resolve(), onStatus: () => () => {} }
