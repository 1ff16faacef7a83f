import type { ElectionView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { candidateName } from './candidate-name.ts'
import styles from './election.module.css'

type Props = {
  readonly election: ElectionView & { readonly result: object }
  /** One below what stands over it. */
  readonly heading: 'h2' | 'h3'
}

/** Who was elected, who comes instead, and between whom lots were drawn: never what anybody got. */
export function Elected({ election, heading: Heading }: Props) {
  const { say } = useWords()
  const { winners, substitutes, draws, seed } = election.result
  return (
    <div role="status" className={styles.elected}>
      <Heading>{say('page.election.elected')}</Heading>
      <ul className={styles.winners}>
        {winners.map((one) => (
          <li key={one.number}>{candidateName(say, one)}</li>
        ))}
      </ul>
      {substitutes.length > 0 && (
        <>
          <Heading>{say('page.election.substitutes')}</Heading>
          <ol>
            {substitutes.map((one) => (
              <li key={one.number}>{candidateName(say, one)}</li>
            ))}
          </ol>
        </>
      )}
      {draws.map((among) => (
        <p key={among.map(({ number }) => number).join(' ')}>
          {say('page.election.lot', {
            names: among.map((one) => `${one.number} ${one.name ?? say('page.election.erased')}`).join(', '),
          })}
        </p>
      ))}
      {draws.length > 0 && <LotCheck seal={election.seal} seed={seed} />}
    </div>
  )
}

/** How anybody can make the lots again. */
function LotCheck({ seal, seed }: { seal: string; seed: string }) {
  const { say } = useWords()
  return (
    <details className={styles.check}>
      <summary>{say('page.election.check')}</summary>
      <p>{say('page.election.checkHow', { seal, seed })}</p>
    </details>
  )
}
