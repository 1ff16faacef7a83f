import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { Line } from '../store/class-store.ts'
import { useWords } from '../words/words.tsx'
import { OneThingPage } from './one-thing-page.tsx'

/** Before the first view is here, or when the server will not have this page. */
export function Waiting({ line, children }: { line: Line; children?: ReactNode }) {
  const { say } = useWords()
  if (line.at === 'refused') {
    return (
      <OneThingPage title={say('page.title')}>
        <p role="alert">{line.message}</p>
        {children}
        <Button onClick={() => location.reload()}>{say('page.line.again')}</Button>
      </OneThingPage>
    )
  }
  return (
    <OneThingPage title={say('page.title')}>
      <p role="status">{line.at === 'lost' ? say('page.line.lostPlain') : say('page.line.connecting')}</p>
    </OneThingPage>
  )
}
