import type { ChatLineView } from '../../contract/views.ts'
import type { Said } from '../../contract/lykke.ts'
import { namesSomebody } from '../../domain/roster/naming.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { studentOfPlayer } from '../../domain/roster/roster.ts'
import { looksLikeContact } from '../../domain/texts/contact/contact.ts'
import type { Texts } from '../views/live.ts'

/** Enough to see what a quarrel was about; nobody reads more between two pupils' questions. */
const MOST_LINES = 20
/** However fast they write, pages are told no more often. */
const TELL_EVERY_MS = 1_000

/** What was last said in one class's world. In memory alone: no file, log or database ever has it. */
export interface Chat {
  lines(): readonly ChatLineView[]
  add(line: Omit<ChatLineView, 'id'>): void
  /** The line is seen no more; what was shown in the world cannot be unsaid. */
  hide(id: number): void
  /** Nothing of it is left. */
  clear(): void
}

/**
 * @param changed - The lines are other ones; when many are said, once in a while.
 * @param later - Does something after so many milliseconds.
 */
export function createChat(changed: () => void, later = laterUnlessOver): Chat {
  let lines: readonly ChatLineView[] = []
  let last = 0
  let isResting = false
  let isDue = false

  /** At once, and then not before the rest is over. */
  function tell(): void {
    if (isResting) {
      isDue = true
      return
    }
    isResting = true
    later(TELL_EVERY_MS, () => {
      isResting = false
      if (!isDue) return
      isDue = false
      tell()
    })
    changed()
  }

  return {
    lines: () => lines,
    add(line) {
      last += 1
      lines = [...lines, { ...line, id: last }].slice(-MOST_LINES)
      tell()
    },
    hide(id) {
      const left = lines.filter((line) => line.id !== id)
      if (left.length === lines.length) return
      lines = left
      changed()
    },
    clear() {
      if (lines.length === 0) return
      lines = []
      changed()
    },
  }
}

/** A program that ends does not wait for it. */
function laterUnlessOver(ms: number, act: () => void): void {
  setTimeout(act, ms).unref()
}

/** A line as the teacher is to see it; null when a key of the class is in it: whoever reads a key can come in by it. */
export function chatLine(
  { player, text }: Said,
  roster: Roster,
  texts: Texts,
  at: number,
): Omit<ChatLineView, 'id'> | null {
  // also spelt out: B C D F, b-c-d-f
  const letters = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (roster.students.some(({ key }) => letters.includes(key))) return null
  const written = (id: Parameters<Texts['get']>[0]) => texts.get(id)
  return {
    at,
    player,
    student: studentOfPlayer(roster, player, written) ?? null,
    text,
    why: namesSomebody(text, roster, { text: written }) ? 'names' : looksLikeContact(text) ? 'contact' : null,
  }
}
