import type { StudentsProposalView } from '@jagten/server/contract'
import { HardWord } from '../glossary/hard-word.tsx'
import { amendmentNotes } from '../proposal/amendment-words.ts'
import { placeOf } from '../proposal/place-words.ts'
import { reasonOf, wordsOf } from '../proposal/proposal-words.ts'
import { Price } from '../proposal/price.tsx'
import { WordChanges } from '../proposal/word-changes.tsx'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { AskSecret } from '../poll/ask-secret.tsx'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import { PlannedThings } from '../planned/planned-things.tsx'
import styles from './discussed-proposal.module.css'

/** The proposal the meeting talks about. */
export function DiscussedProposal({ proposal }: { proposal: StudentsProposalView }) {
  const { lang, say } = useWords()
  const { view } = useStudent()
  const place = placeOf(view.plan, proposal)
  const reason = reasonOf(say, proposal)
  return (
    <div className={page.sides}>
      <div className={page.column}>
        <p className={page.small}>
          {say('page.studentsMeeting.discussed')}{' '}
          {say('page.proposal.number', { number: proposal.number }).toLowerCase()}
        </p>
        <h1 className={page.title}>{wordsOf(say, proposal.title)}</h1>
        {reason && <p className={page.task}>{reason}</p>}
        {place && <p className={page.small}>{say('page.proposal.near', { place: place[lang] })}</p>}
        {proposal.rent > 0 && (
          <p className={page.small}>{say('page.rent.rises', { amount: kroner(say, lang, proposal.rent) })}</p>
        )}
        <Price amount={proposal.cost} />
        <PlannedThings things={proposal.things} plan={view.plan} />
        {!view.may.speak && <p className={page.small}>{say('page.studentsMeeting.floorClosed')}</p>}
        <AskSecret />
      </div>
      {proposal.amendments.length > 0 && (
        <section className={styles.amendments}>
          <h2 className={styles.label}>
            <HardWord term="amendment">{say('page.proposal.amendments')}</HardWord>
          </h2>
          <ul>
            {proposal.amendments.map((one) => (
              <li key={one.id}>
                {one.rewords && one.rewords.changes.length > 0 ? (
                  <WordChanges rewords={one.rewords} />
                ) : (
                  wordsOf(say, one)
                )}
                {amendmentNotes(say, lang, view.plan, one).map((note) => ` · ${note}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
