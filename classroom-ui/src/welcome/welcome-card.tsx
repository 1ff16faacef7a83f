import { Button } from '@mantine/core'
import { STAGES } from '@jagten/server/contract'
import type { Stage } from '@jagten/server/contract'
import { useStudent } from '../face/student-face.ts'
import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { nextOnPage } from './next-on-page.ts'
import styles from './welcome-card.module.css'

type Props = {
  /** The ways to the walk and to the own area; missing where the step has none. */
  readonly onWalk: (() => void) | undefined
  readonly onArea: (() => void) | undefined
}

/** What whoever is new can try next, one thing at a time; nothing for who plays in Minecraft, where Lykke says it. */
export function WelcomeCard({ onWalk, onArea }: Props) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const next = view.me.inWorld ? null : nextOnPage(view.learns, { walk: onWalk, area: onArea })
  if (!next) return null
  const pass = (stages: readonly Stage[]): void => void act('welcome.pass', { stages: [...stages] })
  return (
    <Card title={say('page.welcome.title', { at: STAGES.indexOf(next.stage) + 1, of: STAGES.length })}>
      <p className={styles.words}>{say(`page.welcome.${next.stage}`)}</p>
      <div className={styles.ways}>
        {next.way && (
          <Button variant="filled" onClick={next.way}>
            {say('page.welcome.try')}
          </Button>
        )}
        <Button onClick={() => pass([next.stage])}>{say('page.welcome.known')}</Button>
        <Button variant="subtle" onClick={() => pass(STAGES)}>
          {say('page.welcome.skip')}
        </Button>
      </div>
    </Card>
  )
}
