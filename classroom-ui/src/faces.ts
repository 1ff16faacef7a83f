import { lazy } from 'react'
import type { ComponentType } from 'react'
import { readLanguage } from './words/language.ts'
import type { WordPart } from './words/lists.ts'
import { learnWords } from './words/words.tsx'

/** A page of its own, and the parts of the word list it says. */
type FaceEntry = { readonly words: readonly WordPart[]; readonly load: () => Promise<{ default: ComponentType }> }

// A face is fetched when it is shown, with its words: a student's device never loads the teacher's.
export const FACES = {
  student: { words: ['student', 'notes', 'proposing', 'after'], load: () => import('./student/student.tsx') },
  teacher: {
    words: ['teacher', 'notes', 'proposing', 'print', 'feed', 'keeping'],
    load: () => import('./teacher/teacher.tsx'),
  },
  projector: { words: ['projector', 'notes', 'after'], load: () => import('./projector/projector.tsx') },
  check: { words: ['check'], load: () => import('./check/check.tsx') },
} satisfies Record<string, FaceEntry>

const PATHS: Readonly<Record<string, keyof typeof FACES>> = {
  '/laerer': 'teacher',
  '/tavle': 'projector',
  '/tjek': 'check',
}

export function faceAt(path: string): { readonly Face: ComponentType; readonly words: readonly WordPart[] } {
  const { words, load }: FaceEntry = FACES[PATHS[path.replace(/\/+$/u, '')] ?? 'student']
  const Face = lazy(async () => {
    const [face] = await Promise.all([load(), learnWords(readLanguage(), words)])
    return face
  })
  return { Face, words }
}
