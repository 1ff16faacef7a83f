import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Camera } from 'lucide-react'
import type { SitePlanView } from '@jagten/server/contract'
import { MapOr3D } from '../world/map-or-3d.tsx'
import type { People } from '../world/peopled-park.tsx'
import { landOf, onFoot } from '../world/scene/plan-3d.ts'
import type { Standing } from '../world/scene/scene.ts'
import { usePass } from '../welcome/use-pass.ts'
import { useWords } from '../words/words.tsx'
import styles from './walk.module.css'

type Props = {
  readonly plan: SitePlanView
  /** Id of the place that was chosen from the list: one is led there; none when it is empty. */
  readonly place: string
  /** Told what a picture shows when one is taken; null while no note can be handed in. */
  readonly onPicture: ((standing: Standing) => void) | null
  /** The map. */
  readonly children: ReactNode
}

/** Everybody with their name, and so is whoever walks here. */
const SEEN: People = { nameOf: ({ name }) => name, isSeen: true }
const ON_FOOT = ['walk', 'fly'] as const

/** Blocks from where one began: whoever is so far from it can walk. */
const WALKED = 4
const isAway = ({ at: from }: Standing, { at: to }: Standing): boolean =>
  Math.hypot(to.x - from.x, to.z - from.z) >= WALKED

/** A walk in three dimensions instead of on the map; what one sees becomes the picture of the note. */
export function WalkIn3D({ plan, place, onPicture, children }: Props) {
  const { say } = useWords()
  const here = useRef<Standing>(null)
  const first = useRef<Standing>(null)
  const [hasWalked, setWalked] = useState(false)
  usePass('walk', hasWalked)
  // whoever lets go of a place stays where they are
  const [led, setLed] = useState(place)
  if (place !== '' && place !== led) setLed(place)
  const start = useMemo(() => onFoot(plan, led), [plan, led])
  const lines = useMemo(() => ({ land: landOf(plan), boxes: [], ghost: [] }), [plan])
  const take = (): void => {
    if (here.current) onPicture?.(here.current)
  }
  return (
    <MapOr3D
      plan={plan}
      shown={{
        start,
        lines,
        modes: ON_FOOT,
        people: SEEN,
        onMoved: (standing) => {
          if (standing && first.current && isAway(first.current, standing)) setWalked(true)
          first.current ??= standing
          here.current = standing
        },
        over: (
          <>
            {onPicture && (
              <Button size="lg" variant="filled" leftSection={<Camera size={22} aria-hidden="true" />} onClick={take}>
                {say('page.walk.take')}
              </Button>
            )}
            <p className={styles.seen}>{say('page.scene.seen')}</p>
          </>
        ),
      }}
    >
      {children}
    </MapOr3D>
  )
}
