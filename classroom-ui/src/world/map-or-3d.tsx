import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { SitePlanView } from '@jagten/server/contract'
import type { Hour } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { Choice3D } from './choice-3d.tsx'
import type { People } from './peopled-park.tsx'
import type { Label } from './scene/labels.ts'
import type { Lines } from './scene/lines.ts'
import type { Mode } from './scene/moving.ts'
import type { Standing, Start } from './scene/scene.ts'
import { use3D } from './use-3d.ts'
import { useHour } from './use-hour.ts'
import { useLoaded } from './use-loaded.ts'
import styles from './map-or-3d.module.css'

const program = () => import('./peopled-park.tsx')

/** What stands in the picture of three dimensions, the same as on the map. */
export type Shown3D = {
  readonly start: Start
  /** Who is shown in it; nobody when it is null. */
  readonly people: People | null
  readonly labels?: readonly Label[]
  readonly lines?: Lines
  readonly modes?: readonly Mode[]
  readonly onMoved?: (standing: Standing | null) => void
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
  const { is3D, isUnable, choose, unable } = use3D()
  const { loaded, again } = useLoaded(is3D ? program : null)
  return (
    <div className={styles.both}>
      <Choice3D is3D={is3D} choose={choose} flat={say('page.scene.map')} />
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
            onUnable={unable}
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
