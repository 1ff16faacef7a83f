import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { ALargeSmall } from 'lucide-react'
import { useWords } from '../words/words.tsx'

const KEPT = 'jagten.large'

/** Larger text for whoever wants it, on this device from now on: the browser's own zoom is often shut off at school. */
export function TextSize() {
  const { say } = useWords()
  const [isLarge, setLarge] = useState(() => localStorage.getItem(KEPT) === 'yes')

  useEffect(() => {
    document.documentElement.toggleAttribute('data-large-text', isLarge)
    localStorage.setItem(KEPT, isLarge ? 'yes' : 'no')
  }, [isLarge])

  // Firefox knows it from 126 on: a button that changes nothing is none
  if (!CSS.supports('zoom', '1.25')) return null
  return (
    <Button
      variant="subtle"
      size="sm"
      aria-pressed={isLarge}
      leftSection={<ALargeSmall size={20} aria-hidden="true" />}
      onClick={() => setLarge(!isLarge)}
    >
      {say('page.read.large')}
    </Button>
  )
}
