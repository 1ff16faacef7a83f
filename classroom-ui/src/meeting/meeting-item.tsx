import type { ItemView, MeetingView } from '@jagten/server/contract'
import { TimeLeft } from '../clock/time-left.tsx'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import { itemTitle } from './item-words.ts'
import page from '../parts/student-page.module.css'

type Props = { readonly meeting: Extract<MeetingView, { state: 'open' }>; readonly item: ItemView }

/** What the meeting is on when that is no proposal, or that it has a recess. */
export function MeetingItem({ meeting, item }: Props) {
  const { say } = useWords()
  const { view, aheadMs } = useStudent()
  const { at, agenda, recess } = meeting
  return (
    <div className={page.column}>
      <p className={page.small}>{say('page.agenda.at', { at: at + 1, of: agenda.length })}</p>
      <h1 className={page.title}>{recess ? say('page.agenda.recess') : itemTitle(say, view.proposals, item)}</h1>
      {recess ? (
        <>
          <p className={page.task}>{say('page.agenda.recessWhy')}</p>
          <TimeLeft endsAt={recess.endsAt} leftMs={null} aheadMs={aheadMs} label={say('page.agenda.recessLeft')} />
        </>
      ) : (
        item.kind !== 'proposal' && <p className={page.task}>{say(`page.agenda.about.${item.kind}`)}</p>
      )}
    </div>
  )
}
