import type { Lang, Say, WordKey } from '@jagten/server/contract'
import type { Page } from 'playwright-core'
import type { Klass, State } from '../classes.ts'
import type { FaceName } from './shots.ts'

/** One screen of the program, and how one comes to it. */
export type Screen = {
  readonly name: string
  readonly face: FaceName
  /** Whose browser it is: nobody's in the class yet, or one that has come in. */
  readonly who: 'nobody' | keyof Klass['cookies']
  /** How it goes in the class it is about. */
  readonly state: State
  readonly path: (klass: Klass) => string | Promise<string>
  /** Before the page is opened. */
  readonly prepare?: (way: Way) => Promise<void>
  /** From the page as it opens to the screen. */
  readonly reach?: (way: Way) => Promise<void>
  /** Words that stand there when it has been reached. */
  readonly shows: WordKey | ((way: Way) => string)
  /** It does not stay when the page is turned to another language: one comes to it anew in that language. */
  readonly endsWhenTurned?: true
  /** Words that must not stand there: somebody may look on who shall not read them. */
  readonly hides?: (klass: Klass) => readonly string[]
}

/** A page on its way to a screen, and what a hand does there. */
export type Way = {
  readonly page: Page
  readonly say: Say
  readonly lang: Lang
  readonly klass: Klass
  /** A button, by its whole name or by how it begins. */
  readonly press: (name: string | RegExp) => Promise<void>
}

/** Every child's name: on a board, and on a teacher's screen that is mirrored, there is none. */
export const names = ({ teacher }: Klass): readonly string[] => teacher.view().students.map(({ name }) => name)

/** Presses one button after another. */
export const pressing =
  (...keys: readonly WordKey[]) =>
  async ({ press, say }: Way): Promise<void> => {
    for (const key of keys) await press(say(key))
  }

/** The title of the step that is on. */
export function stepTitle({ klass, lang }: Way): string {
  const { at, steps } = klass.teacher.view().lesson
  return (at === null ? undefined : steps[at]?.title[lang]) ?? ''
}

/** The title of a proposal, counted from 1. */
export const titleOf =
  (number: number) =>
  ({ klass }: Way): string =>
    klass.teacher.view().proposals[number - 1]?.title.text ?? ''

export const startsWith = (words: string): RegExp => new RegExp(`^${words}`)

/** The teacher says something as long as it can be, which stands for half a minute. */
export async function saidToAll({ klass: { teacher } }: Way): Promise<void> {
  const text = 'Om fem minutter samles vi ved huset midt i parken. Tag jeres tegninger med, og husk, hvad I ville sige.'
  await teacher.must('class.say', { text })
}
