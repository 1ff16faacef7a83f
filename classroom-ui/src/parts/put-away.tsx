import { useState } from 'react'
import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'

/** What of a list of news has been read and put away, on this page. */
export function usePutAway(): { readonly isAway: (what: string) => boolean; readonly putAway: (what: string) => void } {
  const [away, setAway] = useState<ReadonlySet<string>>(new Set())
  return { isAway: (what) => away.has(what), putAway: (what) => setAway((before) => new Set(before).add(what)) }
}

/** Takes news away that one has read. `about`: what it is about, where there is more than one. */
export function PutAway({ onClick, about }: { readonly onClick: () => void; readonly about?: string }) {
  const { say } = useWords()
  return (
    <Button size="compact-sm" variant="subtle" onClick={onClick} aria-label={about && `${say('page.close')}: ${about}`}>
      {say('page.close')}
    </Button>
  )
}
