import { BoardCodeForm } from '../join/board-code-form.tsx'
import { useBoardEntry } from '../join/use-board-entry.ts'
import { useTitle } from '../parts/use-title.ts'
import { NoAnswer } from '../parts/no-answer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/words.tsx'
import { Board } from './board.tsx'
import { ProjectorProvider } from '../face/projector-face.ts'

export default function Projector() {
  const { say } = useWords()
  const { entry, enter, ask } = useBoardEntry()
  useTitle(say('page.boardsJoin.title'))
  switch (entry.at) {
    case 'asking':
      return <Waiting line={{ at: 'connecting' }} />
    case 'unanswered':
      return <NoAnswer again={ask} />
    case 'outside':
      return <BoardCodeForm refused={entry.refused} onCode={enter} />
    case 'in':
      return (
        <ProjectorProvider id={entry.id} waiting={({ line }) => <Waiting line={line} />}>
          <Board />
        </ProjectorProvider>
      )
  }
}
