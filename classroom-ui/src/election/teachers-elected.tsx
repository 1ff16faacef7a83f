import { Button } from '@mantine/core'
import type { TeachersElectionView } from '@jagten/server/contract'
import { AskFirst } from '../parts/ask-first.tsx'
import { useMay } from '../helpers/use-may.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { Elected } from './elected.tsx'

/** What an election came to; one that came to nothing is begun again where one stands. */
export function TeachersElected({ election }: { election: TeachersElectionView & { readonly state: 'closed' } }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const may = useMay()
  if (!election.result) {
    return (
      <div role="status">
        <p>{say('page.poll.void')}</p>
        <p>{say(`page.poll.voidWhy.${election.why}`)}</p>
      </div>
    )
  }
  return (
    <>
      <Elected election={election} heading="h3" />
      {may('poll.void-decided') && (
        <AskFirst
          title={say('page.teachersPoll.anew')}
          question={say('page.teachersPoll.anewAsk')}
          yes={say('page.teachersPoll.anewYes')}
          onYes={() => void act('poll.void-decided', { poll: election.id })}
          opener={(ask) => (
            <Button size="sm" onClick={ask}>
              {say('page.teachersPoll.anew')}
            </Button>
          )}
        />
      )}
    </>
  )
}
