import { Button } from '@mantine/core'
import { Why } from '../rules/why.tsx'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import styles from './ballot.module.css'

/** Asks that the vote be secret. Nobody is told who asked, and the page does not keep it. */
export function AskSecret() {
  const { say } = useWords()
  const { view, act, tell } = useStudent()
  const { votersWhoAsk } = view.rules

  async function ask(): Promise<void> {
    if (await act('poll.demand-secret', view.poll?.state === 'open' ? { poll: view.poll.id } : {})) {
      tell({ kind: 'heard', text: say('page.vote.secretAsked') })
    }
  }

  return (
    <div>
      <Button fullWidth onClick={() => void ask()}>
        {say('page.vote.askSecret')}
      </Button>
      <p className={styles.note}>{say('page.vote.askSecretNote', { count: votersWhoAsk })}</p>
      <Why rule="R18" />
    </div>
  )
}
