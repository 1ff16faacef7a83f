import { Button } from '@mantine/core'
import { Volume2 } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { useSpeech } from './use-speech.ts'

/** Reads the page's main part aloud with the device's own voice; not shown where the device has none. */
export function ReadAloud() {
  const { say } = useWords()
  const speech = useSpeech()
  if (!speech) return null
  return (
    <Button
      size="sm"
      leftSection={<Volume2 size={18} aria-hidden="true" />}
      onClick={() => speech.toggle(document.querySelector('main')?.innerText ?? '')}
    >
      {speech.isReading ? say('page.read.stop') : say('page.read.aloud')}
    </Button>
  )
}
