import { useEffect, useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import type { LookedAt, TeachersProposalView } from '@jagten/server/contract'
import { lineName } from '../area/line-name.ts'
import { usePrices } from '../area/use-prices.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import styles from './have-built.module.css'

/** From a decision to what stands: who builds it, stopping and going on, and taking it down again. */
export function HaveBuilt({ proposal }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { id, number, state, works, things } = proposal
  if (things.length === 0 && works === null) return null
  const isRestful = works === null || works.state === 'stopped'
  return (
    <>
      {state === 'adopted' && isRestful && <WhoBuilds proposal={proposal} />}
      {works?.state === 'building' && (
        <Button
          aria-label={say('page.teachersWorks.stopNamed', { number })}
          onClick={() => void act('proposal.stop-building', { proposal: id })}
        >
          {say('page.teachersWorks.stop')}
        </Button>
      )}
      {works?.state === 'building' && view.world.state !== 'open' && <span>{say('page.teachersWorks.closed')}</span>}
      {works !== null && (works.state === 'stopped' || works.state === 'built') && (
        <>
          {state !== 'adopted' && state !== 'carried-out' && <span>{say('page.teachersWorks.noLonger')}</span>}
          <AskFirst
            title={say('page.teachersWorks.takeDownNamed', { number })}
            question={say('page.teachersWorks.takeDownAsk')}
            yes={say('page.teachersWorks.takeDownYes')}
            danger
            onYes={() => void act('proposal.take-down', { proposal: id })}
            opener={(ask) => (
              <Button variant="subtle" aria-label={say('page.teachersWorks.takeDownNamed', { number })} onClick={ask}>
                {say('page.teachersWorks.takeDown')}
              </Button>
            )}
          />
        </>
      )}
    </>
  )
}

function WhoBuilds({ proposal }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const { id, number, works } = proposal
  const [opened, setOpened] = useState(false)
  const [open, named] = works ? (['goOn', 'goOnNamed'] as const) : (['build', 'buildNamed'] as const)

  function build(by: 'lykke' | 'class'): void {
    setOpened(false)
    void act('proposal.build', { proposal: id, by })
  }

  return (
    <>
      <Button
        variant="filled"
        aria-label={say(`page.teachersWorks.${named}`, { number })}
        onClick={() => setOpened(true)}
      >
        {say(`page.teachersWorks.${open}`)}
      </Button>
      <Dialog opened={opened} title={say('page.teachersWorks.title', { number })} onClose={() => setOpened(false)}>
        <p>{say('page.teachersWorks.ask')}</p>
        <HowThePlaceIs proposal={proposal} />
        <dl className={styles.ways}>
          {(['byLykke', 'byClass'] as const).map((way) => (
            <div key={way}>
              <dt>{say(`page.teachersWorks.${way}`)}</dt>
              <dd>{say(`page.teachersWorks.${way}Why`)}</dd>
            </div>
          ))}
        </dl>
        <DialogButtons>
          <Button variant="filled" onClick={() => build('lykke')}>
            {say('page.teachersWorks.byLykke')}
          </Button>
          <Button variant="filled" onClick={() => build('class')}>
            {say('page.teachersWorks.byClass')}
          </Button>
          <Button onClick={() => setOpened(false)}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}

/** What cannot be built, because the place is another than when it was planned: seen before anything is built. */
function HowThePlaceIs({ proposal: { things } }: { proposal: TeachersProposalView }) {
  const { lang, say } = useWords()
  const { id: klass } = useTeacher().view
  const http = useMemo(() => createHttp(lang), [lang])
  const prices = usePrices()
  const [looked, setLooked] = useState<LookedAt | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    void http.lookAtThings(klass, [...things]).then((reply) => isWanted && setLooked(reply.ok ? reply.body : 'failed'))
    return () => void (isWanted = false)
  }, [http, klass, things])
  if (looked === 'failed') return <p role="alert">{say('page.planning.failed')}</p>
  if (looked === null || prices.at !== 'here') return <p role="status">{say('page.teachersWorks.looking')}</p>
  const differing = looked.things.flatMap(({ state, thing }, index) =>
    state === 'in-the-way' || state === 'no-ground' ? [{ state, thing, nth: index + 1 }] : [],
  )
  if (differing.length === 0) return <p role="status">{say('page.teachersWorks.ready')}</p>
  return (
    <div role="status">
      <p>{say('page.teachersWorks.differs')}</p>
      <ul>
        {differing.map(({ nth, thing, state }) => (
          <li key={nth}>
            {say('page.teachersWorks.one', {
              nth,
              name: lineName(prices.prices, lang, thing, 1),
              state: say(`page.planning.state.${state}`).toLocaleLowerCase(lang),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
