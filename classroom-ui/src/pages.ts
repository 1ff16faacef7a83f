import type { ComponentType } from 'react'
import { withWords } from './words/with-words.ts'
import type { WordPart } from './words/lists.ts'

/** A page of its own, and the parts of the word list it says. */
type PageEntry = { readonly words: readonly WordPart[]; readonly load: () => Promise<{ default: ComponentType }> }

// A page is fetched when it is shown, with its words: a student's device never loads the teacher's.
export const PAGES = {
  student: { words: ['student'], load: () => import('./student/student.tsx') },
  teacher: { words: ['teacher', 'print', 'feed'], load: () => import('./teacher/teacher.tsx') },
  projector: { words: ['projector'], load: () => import('./projector/projector.tsx') },
  remote: { words: ['remote'], load: () => import('./remote/remote.tsx') },
  about: { words: ['about', 'print'], load: () => import('./about/about.tsx') },
  style: { words: ['style', 'notes'], load: () => import('./style/style.tsx') },
  check: { words: ['check'], load: () => import('./check/check.tsx') },
} satisfies Record<string, PageEntry>

const PATHS: Readonly<Record<string, keyof typeof PAGES>> = {
  '/laerer': 'teacher',
  '/tavle': 'projector',
  '/tjek': 'check',
  '/fjern': 'remote',
  '/stil': 'style',
}

function nameAt(path: string): keyof typeof PAGES {
  return path === '/om' || path.startsWith('/om/') ? 'about' : (PATHS[path] ?? 'student')
}

export function pageAt(path: string): { readonly Page: ComponentType; readonly words: readonly WordPart[] } {
  const { words, load }: PageEntry = PAGES[nameAt(path.replace(/\/+$/u, ''))]
  return { Page: withWords(words, load), words }
}
