import type { WorldChoice, WorldOrder, WorldStatus } from '../../contract/launcher.ts'
import type { Lang } from '../../contract/views.ts'
import { WORDS } from '../../contract/words/index.ts'
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

/** The words a class's world needs: what its guards say, and what they let nobody hear. */
export function worldOrder(klass: ClassId, world: WorldChoice, template: string, lang: Lang): WorldOrder {
  const { ballots, before } = WORDS[lang].game.grammar
  return {
    class: klass,
    world,
    template,
    lang,
    sentences: WORDS[lang].guards,
    swallow: {
      ballots: [
        ...new Set([
          ...words(ballots),
          ...words(WORDS.da.game.grammar.ballots),
          ...words(WORDS.en.game.grammar.ballots),
        ]),
      ],
      before: [
        ...new Set([...words(before), ...words(WORDS.da.game.grammar.before), ...words(WORDS.en.game.grammar.before)]),
      ],
      keyAlphabet: KEY_ALPHABET,
    },
  }
}

const words = (list: string): string[] => list.split(' ')

/** No launcher: the server was started alone, and the page carries the class. */
export const noWorlds: Worlds = { open: () => {}, close: () => Promise.resolve(), onStatus: () => () => {} }
