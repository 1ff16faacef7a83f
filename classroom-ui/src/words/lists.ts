import type { Lang, WordTree } from '@jagten/server/contract'

/** Parts of the page's word list that are fetched when they are needed; what all pages say is there from the start. */
export type WordPart =
  | 'notes'
  | 'proposing'
  | 'student'
  | 'projector'
  | 'teacher'
  | 'control'
  | 'helping'
  | 'glossary'
  | 'about'
  | 'style'
  | 'print'
  | 'plans'
  | 'check'
  | 'feed'
  | 'after'
  | 'keeping'

const FETCH: Readonly<Record<Lang, Readonly<Record<WordPart, () => Promise<WordTree>>>>> = {
  da: {
    notes: () => import('@jagten/server/contract/words/da/page/notes').then((list) => ({ page: list.notes })),
    proposing: () =>
      import('@jagten/server/contract/words/da/page/proposing').then((list) => ({ page: list.proposing })),
    student: () => import('@jagten/server/contract/words/da/page/student').then((list) => ({ page: list.student })),
    projector: () =>
      import('@jagten/server/contract/words/da/page/projector').then((list) => ({ page: list.projector })),
    teacher: () => import('@jagten/server/contract/words/da/page/teacher').then((list) => ({ page: list.teacher })),
    control: () => import('@jagten/server/contract/words/da/page/control').then((list) => ({ page: list.control })),
    helping: () => import('@jagten/server/contract/words/da/page/helping').then((list) => ({ page: list.helping })),
    glossary: () => import('@jagten/server/contract/words/da/page/glossary').then((list) => ({ page: list.glossary })),
    about: () => import('@jagten/server/contract/words/da/page/about').then((list) => ({ page: list.about })),
    style: () => import('@jagten/server/contract/words/da/page/style').then((list) => ({ page: list.style })),
    print: () => import('@jagten/server/contract/words/da/page/print').then((list) => ({ page: list.print })),
    plans: () => import('@jagten/server/contract/words/da/page/plans').then((list) => ({ page: list.plans })),
    check: () => import('@jagten/server/contract/words/da/page/check').then((list) => ({ page: list.check })),
    feed: () => import('@jagten/server/contract/words/da/feed').then((list) => ({ feed: list.feed })),
    after: () => import('@jagten/server/contract/words/da/page/after').then((list) => ({ page: list.after })),
    keeping: () => import('@jagten/server/contract/words/da/page/keeping').then((list) => ({ page: list.keeping })),
  },
  en: {
    notes: () => import('@jagten/server/contract/words/en/page/notes').then((list) => ({ page: list.notes })),
    proposing: () =>
      import('@jagten/server/contract/words/en/page/proposing').then((list) => ({ page: list.proposing })),
    student: () => import('@jagten/server/contract/words/en/page/student').then((list) => ({ page: list.student })),
    projector: () =>
      import('@jagten/server/contract/words/en/page/projector').then((list) => ({ page: list.projector })),
    teacher: () => import('@jagten/server/contract/words/en/page/teacher').then((list) => ({ page: list.teacher })),
    control: () => import('@jagten/server/contract/words/en/page/control').then((list) => ({ page: list.control })),
    helping: () => import('@jagten/server/contract/words/en/page/helping').then((list) => ({ page: list.helping })),
    glossary: () => import('@jagten/server/contract/words/en/page/glossary').then((list) => ({ page: list.glossary })),
    about: () => import('@jagten/server/contract/words/en/page/about').then((list) => ({ page: list.about })),
    style: () => import('@jagten/server/contract/words/en/page/style').then((list) => ({ page: list.style })),
    print: () => import('@jagten/server/contract/words/en/page/print').then((list) => ({ page: list.print })),
    plans: () => import('@jagten/server/contract/words/en/page/plans').then((list) => ({ page: list.plans })),
    check: () => import('@jagten/server/contract/words/en/page/check').then((list) => ({ page: list.check })),
    feed: () => import('@jagten/server/contract/words/en/feed').then((list) => ({ feed: list.feed })),
    after: () => import('@jagten/server/contract/words/en/page/after').then((list) => ({ page: list.after })),
    keeping: () => import('@jagten/server/contract/words/en/page/keeping').then((list) => ({ page: list.keeping })),
  },
}

export async function fetchWords(lang: Lang, parts: readonly WordPart[]): Promise<readonly WordTree[]> {
  return Promise.all(parts.map((part) => FETCH[lang][part]()))
}
