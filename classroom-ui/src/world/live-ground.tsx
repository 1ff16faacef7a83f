import { Suspense, lazy, use, useEffect, useSyncExternalStore } from 'react'
import { Button } from '@mantine/core'
import type { Hour } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'
import { useWords } from '../words/words.tsx'
import { GroundContext } from './ground-context.ts'
import styles from './site-plan.module.css'

const MapCanvas = lazy(() => import('./map-canvas.tsx').then((module) => ({ default: module.MapCanvas })))

type Props = { readonly hour: Hour; readonly label: string }

/** The ground under the plan, followed while it is shown. */
export function LiveGround(props: Props) {
  const ground = use(GroundContext)
  return ground && <Followed ground={ground} {...props} />
}

function Followed({ ground, ...props }: Props & { ground: Ground }) {
  useEffect(() => ground.look(), [ground])
  return (
    <Suspense>
      <MapCanvas ground={ground} {...props} />
    </Suspense>
  )
}

/** In a word, why there is no ground to be seen, and a way to try again. */
export function GroundTrouble() {
  const ground = use(GroundContext)
  return ground && <Trouble ground={ground} />
}

function Trouble({ ground }: { ground: Ground }) {
  const { say } = useWords()
  const state = useSyncExternalStore(ground.subscribe, ground.state)
  return (
    <div role="status">
      {(state === 'none' || state === 'failed') && (
        <div className={styles.trouble}>
          <p>{say(state === 'none' ? 'page.plan.none' : 'page.plan.failed')}</p>
          <Button size="sm" onClick={() => ground.again()}>
            {say('page.line.again')}
          </Button>
        </div>
      )}
    </div>
  )
}
