import { Button } from '@mantine/core'
import { EyeOff } from 'lucide-react'
import type { Written } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

type Props = {
  readonly texts: readonly Written[]
  readonly label: string
  readonly name: string
  /** For texts that do not stand in the view. */
  readonly onDone?: () => void
}

/** Hides what a student wrote from the class, or shows it again. */
export function HideText({ texts, label, name, onDone }: Props) {
  const { say } = useWords()
  const { act, tell } = useTeacher()
  const isHidden = texts.some((text) => text.hidden)

  async function set(command: 'text.hide' | 'text.show'): Promise<boolean> {
    for (const { id, hidden } of texts) {
      if (hidden === (command === 'text.hide')) continue
      if (!(await act(command, { text: id }))) return false
    }
    onDone?.()
    return true
  }

  async function hide(): Promise<void> {
    if (!(await set('text.hide'))) return
    const undo = async (): Promise<void> => {
      for (const { id } of texts) await act('text.show', { text: id })
      onDone?.()
    }
    tell({ kind: 'done', text: say('page.teachersProposals.hiddenDone'), undo: () => void undo() })
  }

  if (isHidden) {
    return (
      <Button size="sm" variant="subtle" onClick={() => void set('text.show')}>
        {say('page.teachersProposals.show')}
      </Button>
    )
  }
  return (
    <Button
      size="sm"
      variant="subtle"
      aria-label={name}
      leftSection={<EyeOff size={16} aria-hidden="true" />}
      onClick={() => void hide()}
    >
      {label}
    </Button>
  )
}
