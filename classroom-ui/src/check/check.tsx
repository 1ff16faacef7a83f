import { useState } from 'react'
import { Button } from '@mantine/core'
import { useTitle } from '../parts/use-title.ts'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { useWords } from '../words/words.tsx'
import { deviceWithoutMinecraft } from './device.ts'
import { useChecks } from './use-checks.ts'
import type { LineCheck, WorldCheck } from './use-checks.ts'
import { Verdict } from './verdict.tsx'
import styles from './check.module.css'

/** What this device can be used for: the page, the connection, Minecraft, and why not. */
export default function Check() {
  const { say } = useWords()
  const [round, setRound] = useState(0)
  useTitle(say('page.check.title'))
  return (
    <OneThingPage title={say('page.check.title')} lead={say('page.check.lead')} corner={<LanguageSwitch />}>
      <Checks key={round} />
      <div className={styles.buttons}>
        <Button onClick={() => setRound(round + 1)}>{say('page.check.again')}</Button>
        <Button component="a" href="/" variant="filled">
          {say('page.check.join')}
        </Button>
      </div>
      <p>
        <a href="/om/tilgaengelighed">{say('page.aboutLink')}</a>
      </p>
    </OneThingPage>
  )
}

function Checks() {
  const { say } = useWords()
  const { line, world } = useChecks()
  return (
    <div role="status">
      <ul className={styles.list}>
        <Verdict verdict="ok" title={say('page.check.page')} why={say('page.check.pageOk')} />
        <LineVerdict line={line} />
        <WorldVerdict world={world} />
      </ul>
    </div>
  )
}

function LineVerdict({ line }: { line: LineCheck }) {
  const { say } = useWords()
  const title = say('page.check.line')
  switch (line) {
    case 'trying':
      return <Verdict verdict="busy" title={title} why={say('page.check.lineTrying')} />
    case 'fast':
      return <Verdict verdict="ok" title={title} why={say('page.check.lineOk')} />
    case 'slow':
      return <Verdict verdict="ok" title={title} why={say('page.check.linePolling')} />
    case 'none':
      return <Verdict verdict="bad" title={title} why={say('page.check.lineBad')} />
  }
}

function WorldVerdict({ world }: { world: WorldCheck }) {
  const { say } = useWords()
  const title = say('page.check.minecraft')
  const device = deviceWithoutMinecraft(navigator)
  if (device) return <Verdict verdict="maybe" title={title} why={say('page.check.minecraftNot', { device })} />
  switch (world.state) {
    case 'trying':
      return <Verdict verdict="busy" title={title} why={say('page.check.lineTrying')} />
    case 'unknown':
      return <Verdict verdict="maybe" title={title} why={say('page.check.minecraftUnknown')} />
    case 'open':
      return (
        <Verdict verdict="ok" title={title} why={say('page.check.minecraftOpen', { address: world.address ?? '' })} />
      )
    case 'opening':
      return <Verdict verdict="busy" title={title} why={say('page.check.minecraftOpening')} />
    case 'closed':
      return <Verdict verdict="maybe" title={title} why={say('page.check.minecraftClosed')} />
    case 'lost':
      return <Verdict verdict="bad" title={title} why={say('page.check.minecraftLost')} />
  }
}
