import type { Lang, WordTree } from '@jagten/server/contract'

/** Lists of words that are fetched when they are needed: a page's own, and those of pieces that are opened on several pages or seldom. */
export type WordPart =
  | 'student'
  | 'teacher'
  | 'projector'
  | 'remote'
  | 'notes'
  | 'building'
  | 'about'
  | 'style'
  | 'print'
  | 'plans'
  | 'check'
  | 'feed'
  | 'rules'

const FETCH: Readonly<Record<Lang, Readonly<Record<WordPart, () => Promise<WordTree>>>>> = {
  da: {
    student: () =>
      import('@jagten/server/contract/words/da/page/faces/student').then((list) => ({ page: list.studentsPage })),
    teacher: () =>
      import('@jagten/server/contract/words/da/page/faces/teacher').then((list) => ({ page: list.teachersPage })),
    projector: () =>
      import('@jagten/server/contract/words/da/page/faces/projector').then((list) => ({ page: list.boardsPage })),
    remote: () =>
      import('@jagten/server/contract/words/da/page/faces/remote').then((list) => ({ page: list.remotePage })),
    notes: () => import('@jagten/server/contract/words/da/page/notes/shown').then((list) => ({ page: list.notes })),
    building: () =>
      import('@jagten/server/contract/words/da/page/building/student').then((list) => ({
        page: list.studentsBuilding,
      })),
    about: () => import('@jagten/server/contract/words/da/page/about').then((list) => ({ page: list.about })),
    style: () => import('@jagten/server/contract/words/da/page/style').then((list) => ({ page: list.style })),
    print: () => import('@jagten/server/contract/words/da/page/print').then((list) => ({ page: list.print })),
    plans: () => import('@jagten/server/contract/words/da/page/plans').then((list) => ({ page: list.plans })),
    check: () => import('@jagten/server/contract/words/da/page/check').then((list) => ({ page: list.check })),
    feed: () => import('@jagten/server/contract/words/da/feed').then((list) => ({ feed: list.feed })),
    rules: () =>
      import('@jagten/server/contract/words/da/rules').then(({ rules, ruleNotes }) => ({ rules, ruleNotes })),
  },
  en: {
    student: () =>
      import('@jagten/server/contract/words/en/page/faces/student').then((list) => ({ page: list.studentsPage })),
    teacher: () =>
      import('@jagten/server/contract/words/en/page/faces/teacher').then((list) => ({ page: list.teachersPage })),
    projector: () =>
      import('@jagten/server/contract/words/en/page/faces/projector').then((list) => ({ page: list.boardsPage })),
    remote: () =>
      import('@jagten/server/contract/words/en/page/faces/remote').then((list) => ({ page: list.remotePage })),
    notes: () => import('@jagten/server/contract/words/en/page/notes/shown').then((list) => ({ page: list.notes })),
    building: () =>
      import('@jagten/server/contract/words/en/page/building/student').then((list) => ({
        page: list.studentsBuilding,
      })),
    about: () => import('@jagten/server/contract/words/en/page/about').then((list) => ({ page: list.about })),
    style: () => import('@jagten/server/contract/words/en/page/style').then((list) => ({ page: list.style })),
    print: () => import('@jagten/server/contract/words/en/page/print').then((list) => ({ page: list.print })),
    plans: () => import('@jagten/server/contract/words/en/page/plans').then((list) => ({ page: list.plans })),
    check: () => import('@jagten/server/contract/words/en/page/check').then((list) => ({ page: list.check })),
    feed: () => import('@jagten/server/contract/words/en/feed').then((list) => ({ feed: list.feed })),
    rules: () =>
      import('@jagten/server/contract/words/en/rules').then(({ rules, ruleNotes }) => ({ rules, ruleNotes })),
  },
}

export async function fetchWords(lang: Lang, parts: readonly WordPart[]): Promise<readonly WordTree[]> {
  return Promise.all(parts.map((part) => FETCH[lang][part]()))
}
