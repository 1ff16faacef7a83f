import type { RuleSource } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'

/** Where a rule stands: a link by the name of its place, or that it is practice. */
export function RuleSources({ sources }: { sources: readonly RuleSource[] }) {
  const { say } = useWords()
  return sources.map((source) =>
    source === 'common-practice' ? (
      <span key={source}>{say('ruleNotes.source', { source: say('ruleNotes.common-practice') })} </span>
    ) : (
      <a key={source} href={source} target="_blank" rel="noreferrer">
        {say('ruleNotes.source', { source: new URL(source).hostname.replace(/^www\./u, '') })}{' '}
      </a>
    ),
  )
}
