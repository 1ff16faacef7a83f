import { useEffect } from 'react'
import { useWords } from '../words/words.tsx'

/** What the browser's tab says. */
export function useTitle(part: string): void {
  const { say } = useWords()
  const whole = `${part} · ${say('page.title')}`
  useEffect(() => {
    document.title = whole
  }, [whole])
}
