import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Hour } from '@jagten/worlds/voxels'
import type { People } from './peopled-park.tsx'
import type { Lines } from './scene/lines.ts'
import type { Start } from './scene/scene.ts'
import { useHour } from './use-hour.ts'
import { useLoaded } from './use-loaded.ts'

const program = () => import('./peopled-park.tsx')

type Props = {
  readonly start: Start
  /** What one sees, in words. */
  readonly label: string
  readonly hour?: Hour | undefined
  readonly lines?: Lines
  /** Who is shown in it; nobody when it is left out. */
  readonly people?: People
  readonly className?: string | undefined
  /** What stands there where it cannot be drawn, and until it is there. */
  readonly instead?: ReactNode
}

/** A picture of a place as it is now, in three dimensions; nobody moves in it. */
export function Still3D({ start, label, lines, people, className, instead = null, ...props }: Props) {
  const { hour } = useHour(props.hour)
  const [isUnable, setIsUnable] = useState(false)
  const { loaded } = useLoaded(program)
  if (loaded === null || loaded === 'failed' || isUnable) return instead
  return (
    <div className={className} data-daylight>
      <loaded.program.PeopledPark
        ground={loaded.ground}
        start={start}
        hour={hour}
        label={label}
        isStill
        people={people ?? null}
        onUnable={() => setIsUnable(true)}
        {...(lines && { lines })}
      />
    </div>
  )
}
