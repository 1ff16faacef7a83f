import { Button } from '@mantine/core'
import { OctagonAlert } from 'lucide-react'
import { useStudent } from '../face/student-face.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'

/** A way to tell the teacher, and nobody else, that something must stop. */
export function RaiseAlarm() {
  const { say } = useWords()
  const { act, tell } = useStudent()

  async function raise(): Promise<void> {
    if (await act('alarm.raise', {})) tell({ kind: 'heard', text: say('page.stop.sent') })
  }

  return (
    <AskFirst
      title={say('page.stop.title')}
      question={say('page.stop.text')}
      yes={say('page.stop.send')}
      danger
      onYes={() => void raise()}
      opener={(ask) => (
        <Button
          variant="danger"
          size="sm"
          leftSection={<OctagonAlert size={18} aria-hidden="true" />}
          aria-label={say('page.stop.name')}
          onClick={ask}
        >
          {say('page.stop.button')}
        </Button>
      )}
    />
  )
}
