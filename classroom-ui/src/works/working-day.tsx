import { useEffect, useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import { Check } from 'lucide-react'
import type { LookedAt, StudentsProposalView } from '@jagten/server/contract'
import { lineName } from '../area/line-name.ts'
import { usePrices } from '../area/use-prices.ts'
import { useStudent } from '../face/student-face.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { WorksLine } from '../planned/works-line.tsx'
import page from '../parts/student-page.module.css'
import styles from './working-day.module.css'

/** What the class builds together now: each thing is put up by whoever comes first. Nothing while there is no working day. */
export function WorkingDay() {
  const { proposals } = useStudent().view
  const built = proposals.find(({ works }) => works?.state === 'building' && works.by === 'class')
  return built ? <Day key={built.id} proposal={built} /> : null
}

function Day({ proposal }: { proposal: StudentsProposalView }) {
  const { lang, say } = useWords()
  const { view, act } = useStudent()
  const http = useMemo(() => createHttp(lang), [lang])
  const prices = usePrices()
  const { id, things, works } = proposal
  const [looked, setLooked] = useState<LookedAt['things']>([])
  const [busy, setBusy] = useState<number | null>(null)
  const done = works?.done ?? 0
  // how the place is, again whenever one more stands
  useEffect(() => {
    let isWanted = true
    void http.lookAtThings(view.id, [...things]).then((reply) => isWanted && reply.ok && setLooked(reply.body.things))
    return () => void (isWanted = false)
  }, [http, view.id, things, done])

  async function putUp(nth: number): Promise<void> {
    setBusy(nth)
    await act('proposal.help-build', { proposal: id, nth })
    setBusy(null)
  }

  if (prices.at !== 'here') return null
  return (
    <section className={styles.day} aria-labelledby="working-day">
      <h2 id="working-day">
        {say('page.studentsWorks.day')}: {wordsOf(say, proposal.title)}
      </h2>
      <p className={page.task}>{say('page.studentsWorks.lead')}</p>
      <WorksLine proposal={proposal} />
      <ol className={styles.list}>
        {things.map(({ thing }, nth) => {
          const name = say('page.planning.nth', { nth: nth + 1, name: lineName(prices.prices, lang, thing, 1) })
          const state = looked[nth]?.state
          return (
            <li key={nth} className={styles.row}>
              <span>
                {name}
                {(state === 'in-the-way' || state === 'no-ground') && ` · ${say(`page.planning.state.${state}`)}`}
              </span>
              {state === 'stands' && (
                <span className={styles.stands}>
                  <Check size={20} aria-hidden="true" /> {say('page.studentsWorks.stands')}
                </span>
              )}
              {(state === 'free' || state === 'begun') && (
                <Button
                  loading={busy === nth}
                  disabled={busy !== null}
                  aria-label={say('page.studentsWorks.putUpNamed', { name })}
                  onClick={() => void putUp(nth)}
                >
                  {say('page.studentsWorks.putUp')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
