import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { useNow } from '../clock/use-now.ts'
import { Card } from '../parts/card.tsx'
import { clockOf, listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { NOTHING_SEEN, needs, seeing } from './needs.ts'
import type { Guess } from '@jagten/server/contract'
import type { Need } from './needs.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { useFigures } from '../world/use-figures.ts'
import styles from './who-needs-me.module.css'

const SHOWN = 6

/** Whom to walk over to, and why: for the teacher's eyes alone, so only how many until asked; gone when it is over. */
export function WhoNeedsMe() {
  const { say } = useWords()
  const { view, aheadMs } = useTeacher()
  const now = useNow(aheadMs)
  const figures = useFigures()
  const [seen, setSeen] = useState(NOTHING_SEEN)
  useEffect(() => {
    const positions = Object.fromEntries(figures.map(({ id, at }) => [id, at]))
    setSeen((before) => seeing(before, view, positions, Date.now() + aheadMs))
  }, [view, figures, aheadMs])
  const found = needs(view, seen, now)

  const [isOpen, setOpen] = useState(false)
  if (found.length === 0) return <PutOut />
  return (
    <>
      <Card
        tone="now"
        title={say('page.needs.title')}
        aside={
          <Button size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? say('page.needs.hide') : say('page.needs.show', { count: found.length })}
          </Button>
        }
      >
        {isOpen && <Reasons found={found} />}
      </Card>
      <PutOut />
    </>
  )
}

function Reasons({ found }: { found: readonly Need[] }) {
  const { say } = useWords()
  return (
    <>
      <ul className={styles.needs}>
        {found.slice(0, SHOWN).map((need) => (
          <li key={JSON.stringify(need)}>
            <Why need={need} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p>{say('page.needs.more', { count: found.length - SHOWN })}</p>}
    </>
  )
}

function Why({ need }: { need: Need }) {
  const { lang, say } = useWords()
  const { households, students } = useTeacher().view
  const nameOf = useNames()
  const namesIn = (numbers: readonly number[]): string[] =>
    households
      .filter(({ number }) => numbers.includes(number))
      .flatMap((household) => household.students)
      .filter((id) => students.some((student) => student.id === id && student.present))
      .map(nameOf)
  switch (need.why) {
    case 'guess':
      return <Guessing guess={need.guess} isHere={need.isHere} />
    case 'no-key':
      return say('page.needs.noKey', { player: need.player })
    case 'no-keys':
      return say('page.needs.noKeys', { count: need.count })
    case 'refused':
      return say('page.needs.refused', { name: nameOf(need.student) })
    case 'not-voted':
      return say('page.needs.notVoted', { names: listed(lang, namesIn(need.households)) })
    case 'intrusion':
      return say('page.needs.intrusion', {
        by: say(`page.groups.${need.by}`),
        owner: say(`page.groups.${need.owner}`),
      })
    case 'still':
      return say('page.needs.still', { group: say(`page.groups.${need.group}`) })
    case 'far':
      return say('page.needs.far', { name: nameOf(need.student), group: say(`page.groups.${need.group}`) })
    default:
      return need satisfies never
  }
}

/** Who guesses, and what can be done about it at once. */
function Guessing({ guess, isHere }: { guess: Guess; isHere: boolean }) {
  const { say } = useWords()
  const { act } = useTeacher()
  if (guess.where !== 'world') return say(`page.needs.guess.${guess.where}`)
  const { player } = guess
  return (
    <div className={styles.guess}>
      <span>{say('page.needs.guess.world', { player })}</span>
      {isHere && (
        <Button size="compact-sm" onClick={() => void act('player.put-out', { player })}>
          {say('page.needs.putOut', { player })}
        </Button>
      )}
    </div>
  )
}

/** Who was sent out of the world, until they may come in again by themselves. */
function PutOut() {
  const { lang, say } = useWords()
  const { act, view } = useTeacher()
  const { out } = view.control
  if (out.length === 0) return null
  return (
    <Card title={say('page.needs.out')}>
      {out.map(({ id, name, until }) => (
        <div key={id} className={styles.guess}>
          <span>{say('page.needs.outUntil', { player: name, time: clockOf(lang, until) })}</span>
          <Button size="compact-sm" onClick={() => void act('player.let-in', { player: id })}>
            {say('page.needs.letIn', { player: name })}
          </Button>
        </div>
      ))}
    </Card>
  )
}
