import { Button } from '@mantine/core'
import { Volume2 } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { useSpeech } from './use-speech.ts'

/** What the page says, in its own order: a picture of it in signs that nobody is to hear is left out, as a screen reader does. */
function spokenText(): string {
  const main = document.querySelector('main')
  if (!main) return ''
  main.toggleAttribute('data-spoken', true)
  const text = main.innerText
  main.toggleAttribute('data-spoken', false)
  return text
}

/** Reads the page's main part aloud with the device's own voice; not shown where the device has none. */
export function ReadAloud() {
  const { say } = useWords()
  const speech = useSpeech()
  if (!speech) return null
  return (
    <Button
      size="sm"
      leftSection={<Volume2 size={18} aria-hidden="true" />}
      onClick={() => speech.toggle(spokenText())}
    >
      {speech.isReading ? say('page.read.stop') : say('page.read.aloud')}
    </Button>
  )
}
