import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Box as BoxIcon, Map as MapIcon } from 'lucide-react'
import type { SitePlanView } from '@jagten/server/contract'
import type { Hour } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import type { People } from './peopled-park.tsx'
import type { Label } from './scene/labels.ts'
import type { Lines } from './scene/lines.ts'
import type { Mode } from './scene/moving.ts'
import type { Standing, Start } from './scene/scene.ts'
import { useHour } from './use-hour.ts'
import { useLoaded } from './use-loaded.ts'
import styles from './map-or-3d.module.css'

const CHOSEN = 'jagten-3d'

const program = () => import('./peopled-park.tsx')

/** What stands in the picture of three dimensions, the same as on the map. */
export type Shown3D = {
  readonly start: Start
  /** Who is shown in it; nobody when it is null. */
  readonly people: People | null
  readonly labels?: readonly Label[]
  readonly lines?: Lines
  readonly modes?: readonly Mode[]
  readonly onMoved?: (standing: Standing) => void
  readonly over?: ReactNode
}

type Props = {
  readonly plan: SitePlanView
  readonly shown: Shown3D
  readonly hour?: Hour | undefined
  /** The map, which says the same. */
  readonly children: ReactNode
}

/** The place as a map or in three dimensions, as one likes: what can be done is the same. */
export function MapOr3D({ plan, shown, children, ...props }: Props) {
  const { lang, say } = useWords()
  const { hour } = useHour(props.hour)
  const [is3D, setIs3D] = useState(() => sessionStorage.getItem(CHOSEN) === 'yes')
  const [isUnable, setIsUnable] = useState(false)
  const { loaded, again } = useLoaded(is3D ? program : null)

  /** It stays so when a new step brings another page, until the tab is closed. */
  function choose(wants3D: boolean): void {
    sessionStorage.setItem(CHOSEN, wants3D ? 'yes' : 'no')
    setIsUnable(false)
    setIs3D(wants3D)
  }
  return (
    <div className={styles.both}>
      <div className={styles.choice} role="group" aria-label={say('page.scene.how')}>
        <button type="button" aria-pressed={!is3D} onClick={() => choose(false)}>
          <MapIcon size={20} aria-hidden="true" />
          {say('page.scene.map')}
        </button>
        <button type="button" aria-pressed={is3D} onClick={() => choose(true)}>
          <BoxIcon size={20} aria-hidden="true" />
          {say('page.scene.threeD')}
        </button>
      </div>
      <div role="status">
        {isUnable && <p className={styles.word}>{say('page.scene.unable')}</p>}
        {is3D && loaded === null && <p className={styles.word}>{say('page.scene.wait')}</p>}
        {is3D && loaded === 'failed' && (
          <p className={styles.word}>
            {say('page.scene.failed')} <Button onClick={again}>{say('page.line.again')}</Button>
          </p>
        )}
      </div>
      {is3D && loaded !== null && loaded !== 'failed' && (
        <div className={styles.scene} data-daylight>
          <loaded.program.PeopledPark
            ground={loaded.ground}
            hour={hour}
            label={say('page.scene.picture', { name: plan.title[lang] })}
            onUnable={() => {
              choose(false)
              setIsUnable(true)
            }}
            {...shown}
          >
            {shown.over}
          </loaded.program.PeopledPark>
        </div>
      )}
      {(!is3D || loaded === null || loaded === 'failed') && children}
    </div>
  )
}
