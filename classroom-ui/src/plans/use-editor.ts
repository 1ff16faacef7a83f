import { createContext, use } from 'react'
import type { Text } from '@jagten/lesson-plans/schema'
import type { Draft } from './edit-plan.ts'
import type { Found } from './mistakes.ts'

/** What every part of the editor works with. */
type Editor = {
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly mistakes: readonly Found[]
  /** What is wrong in the first of these fields that is. */
  readonly errorIn: (...fields: string[]) => string | undefined
  /** Texts are written in English too. */
  readonly withEnglish: boolean
  /** A text as the teacher reads it. */
  readonly read: (text: Text) => string
  /** Says what has become of the draft to who does not see it. */
  readonly tell: (status: string) => void
  /** Takes whoever writes to a field, once it is there. */
  readonly seek: (field: string) => void
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (!editor) throw new Error('a part of the plan editor is used outside it')
  return editor
}
