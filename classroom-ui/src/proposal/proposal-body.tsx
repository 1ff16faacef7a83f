import type { ReactNode } from 'react'
import type { AmendmentView, ProposalView, SitePlanView } from '@jagten/server/contract'
import { GroupSign } from '../group/group-sign.tsx'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { amendmentNotes } from './amendment-words.ts'
import { DecisionNotes } from './decision-notes.tsx'
import { placeOf } from './place-words.ts'
import { reasonOf, wordsOf } from './proposal-words.ts'
import { WordChanges } from './word-changes.tsx'
import { PlannedThings } from '../planned/planned-things.tsx'
import { WorksLine } from '../planned/works-line.tsx'
import styles from './proposal-body.module.css'

type Props = {
  readonly proposal: ProposalView
  readonly plan: SitePlanView | null
  /** Who wrote it, for the teacher's eyes. */
  readonly by?: string | undefined
  /** The meeting talks about it now. */
  readonly isDiscussed: boolean
  readonly besideAmendment?: (amendment: AmendmentView) => ReactNode
}

/** What a proposal says, where it comes from and what would be changed in it. */
export function ProposalBody({ proposal, plan, by, isDiscussed, besideAmendment }: Props) {
  const { lang, say } = useWords()
  const household = proposal.from?.household ?? null
  const group = proposal.from?.group ?? null
  const reason = reasonOf(say, proposal)
  const place = placeOf(plan, proposal)
  return (
    <>
      {isDiscussed && <p className={styles.now}>{say('page.proposal.discussing')}</p>}
      <p className={styles.top}>
        <span>{say('page.proposal.number', { number: proposal.number })}</span>
        {group && (
          <GroupSign group={group} size={18} label={say('page.group', { group: say(`page.groups.${group}`) })} />
        )}
        {household !== null && <span>{say('page.proposal.from', { number: household })}</span>}
        {by && <span>{by}</span>}
        {!(isDiscussed && proposal.state === 'discussed') && (
          <span className={styles.state} data-state={proposal.state}>
            {say(`page.proposal.state.${proposal.state}`)}
          </span>
        )}
      </p>
      <h2 className={styles.title}>{wordsOf(say, proposal.title)}</h2>
      {reason && <p className={styles.reason}>{reason}</p>}
      <p className={styles.facts}>
        {proposal.cost !== null && (
          <span>
            {proposal.cost === 0
              ? say('page.proposal.noCost')
              : `${say('page.proposal.cost')}: ${kroner(say, lang, proposal.cost)}`}
          </span>
        )}
        {proposal.rent > 0 && <span>{say('page.rent.rises', { amount: kroner(say, lang, proposal.rent) })}</span>}
        {place && <span>{say('page.proposal.near', { place: place[lang] })}</span>}
        {proposal.supports > 0 && <span>{say('page.proposal.supports', { count: proposal.supports })}</span>}
      </p>
      <PlannedThings things={proposal.things} plan={plan} />
      <WorksLine proposal={proposal} />
      <DecisionNotes proposal={proposal} />
      {proposal.amendments.length > 0 && (
        <div className={styles.amendments}>
          <h3 className={styles.amendmentsTitle}>{say('page.proposal.amendments')}</h3>
          <ul>
            {proposal.amendments.map((one) => (
              <li key={one.id} className={styles.amendment}>
                <span>
                  {one.rewords ? say('page.proposal.newWords', { text: wordsOf(say, one) }) : wordsOf(say, one)}
                  {one.rewords && (
                    <span className={styles.changed}>
                      <WordChanges rewords={one.rewords} />
                    </span>
                  )}
                  {amendmentNotes(say, lang, plan, one).map((note) => (
                    <span key={note} className={styles.note} data-state={one.state}>
                      {note}
                    </span>
                  ))}
                </span>
                {besideAmendment?.(one)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
