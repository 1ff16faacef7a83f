import { useEffect, useState } from 'react'
import { Plain } from '../parts/plain.tsx'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** How it goes with the link one came by. */
type Help = 'entering' | 'refused'

/** Comes in by the code in the address, which is taken out of it at once; null when there is none, or when one is in. */
export function useHelpLink(onIn: () => void): Help | null {
  const { lang } = useWords()
  const [code] = useState(() => new URLSearchParams(location.search).get('hjaelp'))
  const [help, setHelp] = useState<Help | null>(code === null ? null : 'entering')

  useEffect(() => {
    if (code === null) return
    // the address stands in the history of a computer that others use too
    history.replaceState(null, '', location.pathname)
    let isCurrent = true
    void createHttp(lang)
      .help(code)
      .then((reply) => {
        if (!isCurrent) return
        setHelp(reply.ok ? null : 'refused')
        if (reply.ok) onIn()
      })
    return () => {
      isCurrent = false
    }
    // once for each code: `onIn` is another function at every drawing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [code, lang])

  return help
}

export function HelpLink({ state }: { state: Help }) {
  const { say } = useWords()
  return <Plain title={say(state === 'entering' ? 'page.helpers.entering' : 'page.helpers.refused')} />
}
