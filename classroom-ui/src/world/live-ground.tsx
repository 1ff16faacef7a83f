import { useEffect, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { Hour } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'
import { useWords } from '../words/words.tsx'
import { useLoaded } from './use-loaded.ts'
import styles from './site-plan.module.css'

const mapProgram = () => import('./map-canvas.tsx')

type Props = { readonly hour: Hour; readonly label: string; readonly children: (parts: Parts) => ReactNode }

/** `picture` moves with the map, `trouble` stays where it is. */
type Parts = { readonly picture: ReactNode; readonly trouble: ReactNode }

/** The ground under the plan, followed while it is shown; in a word, why there is none, and a way to try again. */
export function LiveGround({ hour, label, children }: Props) {
  const { loaded, again } = useLoaded(mapProgram)
  if (loaded === null || loaded === 'failed')
    return children({
      picture: <div className={styles.picture} role="img" aria-label={label} aria-busy={loaded === null} />,
      trouble: <Trouble why={loaded} again={again} />,
    })
  const { ground, program } = loaded
  return children({
    picture: <program.MapCanvas ground={ground} hour={hour} label={label} />,
    trouble: <Followed ground={ground} />,
  })
}

function Followed({ ground }: { ground: Ground }) {
  useEffect(() => ground.look(), [ground])
  const state = useSyncExternalStore(ground.subscribe, ground.state)
  return <Trouble why={state === 'none' || state === 'failed' ? state : null} again={ground.again} />
}

function Trouble({ why, again }: { why: 'none' | 'failed' | null; again: () => void }) {
  const { say } = useWords()
  return (
    <div role="status">
      {why && (
        <div className={styles.trouble}>
          <p>{say(`page.plan.${why}`)}</p>
          <Button size="sm" onClick={again}>
            {say('page.line.again')}
          </Button>
        </div>
      )}
    </div>
  )
}
