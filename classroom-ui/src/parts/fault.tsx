import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { OneThingPage } from './one-thing-page.tsx'

/** What stands on a page that broke: a calm sentence and a way on. */
export class Fault extends Component<{ children: ReactNode }, { broke: boolean }> {
  override state = { broke: false }

  static getDerivedStateFromError(): { broke: boolean } {
    return { broke: true }
  }

  override render(): ReactNode {
    return this.state.broke ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { say } = useWords()
  return (
    <OneThingPage title={say('page.title')}>
      <p role="alert">{say('page.line.broken')}</p>
      <Button variant="filled" onClick={() => location.reload()}>
        {say('page.line.reload')}
      </Button>
    </OneThingPage>
  )
}
