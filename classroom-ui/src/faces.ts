import type { ComponentType } from 'react'
import { withWords } from './words/later.ts'
import type { WordPart } from './words/lists.ts'

/** A page of its own, and the parts of the word list it says. */
type FaceEntry = { readonly words: readonly WordPart[]; readonly load: () => Promise<{ default: ComponentType }> }

// A face is fetched when it is shown, with its words: a student's device never loads the teacher's.
export const FACES = {
  student: {
    words: ['student', 'notes', 'proposing', 'after', 'glossary'],
    load: () => import('./student/student.tsx'),
  },
  teacher: {
    words: ['teacher', 'notes', 'control', 'helping', 'proposing', 'print', 'feed', 'keeping'],
    load: () => import('./teacher/teacher.tsx'),
  },
  projector: { words: ['projector', 'notes', 'after'], load: () => import('./projector/projector.tsx') },
  remote: { words: ['teacher', 'control', 'helping'], load: () => import('./remote/remote.tsx') },
  about: { words: ['about', 'print'], load: () => import('./about/about.tsx') },
  style: { words: ['style', 'notes'], load: () => import('./style/style.tsx') },
  check: { words: ['check'], load: () => import('./check/check.tsx') },
} satisfies Record<string, FaceEntry>

const PATHS: Readonly<Record<string, keyof typeof FACES>> = {
  '/laerer': 'teacher',
  '/tavle': 'projector',
  '/tjek': 'check',
  '/fjern': 'remote',
  '/stil': 'style',
}

function nameAt(path: string): keyof typeof FACES {
  return path === '/om' || path.startsWith('/om/') ? 'about' : (PATHS[path] ?? 'student')
}

export function faceAt(path: string): { readonly Face: ComponentType; readonly words: readonly WordPart[] } {
  const { words, load }: FaceEntry = FACES[nameAt(path.replace(/\/+$/u, ''))]
  return { Face: withWords(words, load), words }
}
