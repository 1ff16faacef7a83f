import type { PollView } from '@jagten/server/contract'
import { WordChanges } from '../proposal/word-changes.tsx'
import { useWords } from '../words/words.tsx'

type Props = { readonly poll: Pick<PollView, 'amends' | 'changes'>; readonly className: string | undefined }

/** What a change would make of the words, or the changes a proposal is voted on with: word by word where they are new words. */
export function AskedChanges({ poll: { amends, changes }, className }: Props) {
  const { say } = useWords()
  return (
    <>
      {amends?.rewords && amends.rewords.changes.length > 0 && (
        <p className={className}>
          <WordChanges rewords={amends.rewords} />
        </p>
      )}
      {changes.map(({ amendment, text, rewords }) => (
        <p key={amendment} className={className}>
          {rewords && rewords.changes.length > 0 ? (
            <>
              {say('page.poll.asChanged')} <WordChanges rewords={rewords} />
            </>
          ) : (
            say('page.poll.withChange', { text: text ?? say('page.proposal.hidden') })
          )}
        </p>
      ))}
    </>
  )
}
