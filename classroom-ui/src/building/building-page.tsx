import { useCallback, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import type { OwnAreaView } from '@jagten/server/contract'
import type { PriceList } from '@jagten/worlds/prices'
import { Works } from '../area/works.tsx'
import { useStudent } from '../face/student-face.ts'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import page from '../parts/student-page.module.css'
import { handLabel } from './block-label.ts'
import type { Building } from './building.ts'
import { BuildingView } from './building-view.tsx'
import { MoneyBar } from './money-bar.tsx'
import { OfferPanel } from './offer-panel.tsx'
import { ToolBar } from './tool-bar.tsx'
import type { Hand } from './tools.ts'
import { useBuilding, useBuildingState, useDrawn } from './use-building.ts'
import { useTools } from './use-tools.ts'
import styles from './building-page.module.css'

type Props = { readonly onBack: () => void }

/** A student builds on the own group's area. */
export function BuildingPage({ onBack }: Props) {
  const { say } = useWords()
  const { area } = useStudent().view
  if (area) return <Loaded key={area.id} area={area} onBack={onBack} />
  // the group was another, or none, while one was building
  return (
    <div className={page.column}>
      <BackButton onBack={onBack} />
      <h1 className={page.title}>{say('page.building.title')}</h1>
      <p className={page.notice}>{say('page.building.nowhere')}</p>
    </div>
  )
}

function Loaded({ area, onBack }: Props & { readonly area: OwnAreaView }) {
  const { say } = useWords()
  const { found, again } = useBuilding({ student: useStudent().view.me.id, area: area.id })
  if (found.at === 'here') return <Page area={area} onBack={onBack} building={found.building} list={found.list} />
  return (
    <div className={page.column}>
      <BackButton onBack={onBack} />
      <h1 className={page.title}>{say('page.building.title')}</h1>
      <div role="status">
        <p>{say(found.at === 'asking' ? 'page.building.loading' : 'page.building.failed')}</p>
      </div>
      {found.at === 'failed' && <Button onClick={again}>{say('page.line.again')}</Button>}
    </div>
  )
}

type PageProps = Props & { readonly area: OwnAreaView; readonly building: Building; readonly list: PriceList }

function Page({ area, onBack, building, list }: PageProps) {
  const { lang, say } = useWords()
  const { view, act, tell } = useStudent()
  const root = useRef<HTMLDivElement>(null)
  useDrawn(building.ground)
  const { refused } = useBuildingState(building)
  const isBusy = area.works.length > 0
  const isOpen = view.may.build && !isBusy
  const { box } = area
  const tools = useTools({
    building,
    list,
    box,
    isOpen,
    refused: ({ why, count }) => tell({ kind: 'refused', text: say(`page.building.no.${why}`, { count }) }),
    took: (hand) =>
      tell({ kind: 'heard', text: say('page.building.taken', { what: handLabel(say, lang, list, hand) }) }),
  })

  const { take } = tools
  const onTake = useCallback(
    (hand: Hand, byKey: boolean): void => {
      take(hand)
      const plan = root.current?.querySelector<HTMLElement>('[data-plan]')
      // on a narrow screen it lies above what was chosen from
      plan?.scrollIntoView({ block: 'nearest' })
      if (byKey) plan?.focus()
    },
    [take],
  )

  function press(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLInputElement
    if (isWriting || !isOpen || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key === 'y' || (key === 'z' && event.shiftKey)) building.redo()
    else if (key === 'z') building.undo()
    else return
    event.preventDefault()
  }

  return (
    <div ref={root} className={styles.page} onKeyDown={press}>
      <header className={styles.head}>
        <BackButton onBack={onBack} />
        <div className={styles.titles}>
          <h1 className={styles.title}>{say('page.building.title')}</h1>
          <Saved area={area} building={building} />
        </div>
      </header>
      {!view.may.build && <p className={page.notice}>{say('page.building.closed')}</p>}
      {view.may.build && isBusy && <p className={page.notice}>{say('page.building.busy')}</p>}
      <Works works={area.works} stopsAll={false} onStop={(work) => void act('area.stop', { work })} />
      <div className={styles.offer}>
        <OfferPanel list={list} hand={tools.hand} onTake={onTake} />
      </div>
      <div className={styles.place}>
        <ToolBar tools={tools} building={building} isOpen={isOpen} />
        <BuildingView building={building} list={list} box={box} tools={tools} refused={refused} />
      </div>
      <div className={styles.bill}>
        <MoneyBar klass={view.id} area={area.id} works={area.works.length} budget={view.budget} onBill={onBack} />
      </div>
    </div>
  )
}

function BackButton({ onBack }: Props) {
  const { say } = useWords()
  return (
    <Button size="sm" leftSection={<ArrowLeft size={18} aria-hidden="true" />} onClick={onBack}>
      {say('page.building.back')}
    </Button>
  )
}

/** Who is here, and whether all that was built has reached the server. */
function Saved({ area, building }: { readonly area: OwnAreaView; readonly building: Building }) {
  const { lang, say } = useWords()
  const { line } = useStudent()
  const { waiting } = useBuildingState(building)
  const names = area.here.map(({ name, mine }) => (mine ? say('page.ownArea.me', { name }) : name))
  const how = line.at === 'lost' ? 'away' : 'sending'
  return (
    <div className={styles.saved}>
      {names.length > 0 && <p>{say('page.building.here', { names: listed(lang, names) })}</p>}
      <p role="status">
        {waiting === 0 ? say('page.building.saved') : say(`page.building.${how}`, { count: waiting })}
      </p>
    </div>
  )
}
