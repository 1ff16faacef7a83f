import { useEffect, useState } from 'react'
import { useWords } from '../words/words.tsx'

/** The device's own voice; null where it has none. `toggle` reads a text, or stops what is being read. */
export function useSpeech(): { readonly isReading: boolean; readonly toggle: (text: string) => void } | null {
  const { lang } = useWords()
  const [isReading, setReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in window)) return null
  return {
    isReading,
    toggle(text) {
      speechSynthesis.cancel()
      if (isReading) return setReading(false)
      const reading = new SpeechSynthesisUtterance(text)
      reading.lang = lang === 'da' ? 'da-DK' : 'en-GB'
      reading.onend = () => setReading(false)
      reading.onerror = () => setReading(false)
      setReading(true)
      speechSynthesis.speak(reading)
    },
  }
}
