import { useEffect, useState } from 'react'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { NoAnswer } from '../parts/no-answer.tsx'
import { NO_ANSWER, createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

const ENTERING = { at: 'entering' } as const

/** How it goes with the link one came by. */
type Help = { readonly at: 'entering' | 'refused' } | { readonly at: 'unanswered'; readonly again: () => void }

/** Comes in by the code in the address, which is taken out of it at once; null when there is none, or when one is in. */
export function useHelpLink(onIn: () => void): Help | null {
  const { lang } = useWords()
  const [code] = useState(() => new URLSearchParams(location.search).get('hjaelp'))
  const [help, setHelp] = useState<Help | null>(code === null ? null : ENTERING)
  const [round, setRound] = useState(0)

  useEffect(() => {
    if (code === null) return
    // the address stands in the history of a computer that others use too
    history.replaceState(null, '', location.pathname)
    let isCurrent = true
    void createHttp(lang)
      .help(code)
      .then((reply) => {
        if (!isCurrent) return
        if (reply.ok) {
          setHelp(null)
          onIn()
        } else if (reply.error.code === NO_ANSWER) {
          // the code is here only: another try must be possible without the link
          const again = (): void => {
            setHelp(ENTERING)
            setRound((last) => last + 1)
          }
          setHelp({ at: 'unanswered', again })
        } else setHelp({ at: 'refused' })
      })
    return () => {
      isCurrent = false
    }
    // once for each try: `onIn` is another function at every drawing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [code, lang, round])

  return help
}

export function HelpLink({ state }: { state: Help }) {
  const { say } = useWords()
  if (state.at === 'unanswered') return <NoAnswer again={state.again} />
  return <OneThingPage title={say(state.at === 'entering' ? 'page.helpers.entering' : 'page.helpers.refused')} />
}
