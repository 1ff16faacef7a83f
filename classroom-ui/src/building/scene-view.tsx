import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '@mantine/core'
import type { Position } from '@jagten/worlds/geometry'
import { useStudent } from '../face/student-face.ts'
import { GROUP_COLOURS, NO_GROUP_COLOUR } from '../group/colours.ts'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import type { People } from '../world/peopled-park.tsx'
import type { PointedAt, Start } from '../world/scene/scene.ts'
import { useHour } from '../world/use-hour.ts'
import { useLoaded } from '../world/use-loaded.ts'
import { CellLine } from './cell-line.tsx'
import { aimIn3D, ghostOf, isSameAim, pointedIn3D } from './pointed-3d.ts'
import { ToolWays } from './tool-ways.tsx'
import type { Aim } from './tools.ts'
import type { ViewProps } from './view-props.ts'
import plan from './plan-view.module.css'
import styles from './scene-view.module.css'

const program = () => import('../world/peopled-park.tsx')

const REFUSED = '#a63d2f'
/** Everybody with their name, and so is whoever walks here. */
const SEEN: People = { nameOf: ({ name }) => name, isSeen: true }

type Props = ViewProps & { readonly onUnable: () => void }

/** The area in three dimensions: a click does what the tool means, a finger points and a button does it. */
export function SceneView({ building, list, box, tools, refused, onUnable }: Props) {
  const { lang, say } = useWords()
  const { hour } = useHour()
  const { group } = useStudent().view.me
  const { loaded, again } = useLoaded(program)
  const [stretches, setStretches] = useState(false)
  const { aim, ghost } = tools
  const start = useMemo(() => overArea(box.min, box.max), [box.min, box.max])
  const land = useMemo(() => {
    const { min, max } = box
    const colour = group ? GROUP_COLOURS[group] : NO_GROUP_COLOUR
    return [{ x: min.x, z: min.z, width: max.x - min.x + 1, depth: max.z - min.z + 1, colour }]
  }, [box, group])
  const cells = ghostOf(ghost)
  const key = JSON.stringify([cells, refused])
  const lines = useMemo(() => {
    const [meant, taken] = JSON.parse(key) as [readonly Position[], readonly Position[]]
    return { land, boxes: taken.map((at) => ({ box: { min: at, max: at }, colour: REFUSED })), ghost: meant }
  }, [land, key])

  function done(at: Aim = aim): void {
    tools.act(undefined, at)
    setStretches(false)
  }

  function point(at: PointedAt | null, press: 'click' | 'tap' | null, isShift: boolean): void {
    if (!at) return
    const next = aimIn3D(aim, pointedIn3D(at), stretches || isShift)
    if (press === 'click' && !stretches) return done(next)
    // what is chosen by pressing stays when the mouse only passes
    if (press === null && stretches) return
    if (!isSameAim(next, aim)) tools.setAim(next)
  }

  function press(event: KeyboardEvent): void {
    // a button of the picture is pressed by itself
    const isButton = event.target instanceof HTMLButtonElement
    if (isButton || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') done()
    else if (event.key === 'r' || event.key === 'R') tools.turn()
    else if (event.key === 'Escape') tools.letGo()
    else return
    event.preventDefault()
  }

  const price = ghost && 'price' in ghost && ghost.price > 0 ? kroner(say, lang, ghost.price) : null
  return (
    <div className={plan.view}>
      <div className={styles.frame} data-plan data-daylight tabIndex={-1} onKeyDown={press}>
        {loaded === null && <p role="status">{say('page.scene.wait')}</p>}
        {loaded === 'failed' && (
          <p role="status">
            {say('page.scene.failed')} <Button onClick={again}>{say('page.line.again')}</Button>
          </p>
        )}
        {loaded !== null && loaded !== 'failed' && (
          <loaded.program.PeopledPark
            ground={building.ground}
            start={start}
            hour={hour}
            label={say('page.building.scene')}
            people={SEEN}
            lines={lines}
            onPoint={point}
            onUnable={onUnable}
          >
            {price !== null && <p className={styles.price}>+ {price}</p>}
          </loaded.program.PeopledPark>
        )}
      </div>
      <div className={plan.side}>
        <div className={plan.ways}>
          <ToolWays tools={tools} stretches={stretches} onStretch={setStretches} onDone={() => done()} />
        </div>
        <p>{say('page.building.how3D')}</p>
        <CellLine building={building} list={list} box={box} tools={tools} />
      </div>
    </div>
  )
}

/** All of the area, from where it is seen best. */
function overArea(min: Position, max: Position): Start {
  const about = { x: (min.x + max.x + 1) / 2, z: (min.z + max.z + 1) / 2 }
  return { at: about, about, pitch: 34, far: Math.max(max.x - min.x, max.z - min.z) * 0.95, mode: 'orbit' }
}
