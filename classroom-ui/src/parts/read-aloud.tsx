import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { Volume2 } from 'lucide-react'
import { useWords } from '../words/words.tsx'

/** Reads the page's main part aloud with the device's own voice; not shown where the device has none. */
export function ReadAloud() {
  const { lang, say } = useWords()
  const [isReading, setReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in window)) return null

  function toggle(): void {
    speechSynthesis.cancel()
    if (isReading) return setReading(false)
    const text = document.querySelector('main')?.innerText ?? ''
    const reading = new SpeechSynthesisUtterance(text)
    reading.lang = lang === 'da' ? 'da-DK' : 'en-GB'
    reading.onend = () => setReading(false)
    reading.onerror = () => setReading(false)
    setReading(true)
    speechSynthesis.speak(reading)
  }

  return (
    <Button size="sm" leftSection={<Volume2 size={18} aria-hidden="true" />} onClick={toggle}>
      {isReading ? say('page.read.stop') : say('page.read.aloud')}
    </Button>
  )
}
