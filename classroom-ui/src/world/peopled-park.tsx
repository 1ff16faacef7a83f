import { use, useEffect, useMemo } from 'react'
import type { Figure } from '@jagten/server/contract'
import { FiguresContext } from '../face/figures-context.ts'
import { GROUP_COLOURS, NO_GROUP_COLOUR } from '../group/colours.ts'
import { STEP_MS, createSteps } from '../store/steps.ts'
import { ParkWithResidents } from './park-with-residents.tsx'
import type { Park3DProps } from './scene/park-3d.tsx'
import { useFigures } from './use-figures.ts'

/**
 * Who is shown in the picture.
 *
 * - `nameOf`: what to call them; null shows nobody's name.
 * - `isSeen`: the others are told where this page walks itself.
 */
export type People = {
  readonly nameOf: ((figure: Figure) => string | null) | null
  readonly isSeen: boolean
}

type Props = Omit<Park3DProps, 'pegs'> & {
  /** Null: nobody is shown. */
  readonly people: People | null
}

/** The place in three dimensions, with those who live there and everybody else who is in it. */
export function PeopledPark({ people, ...props }: Props) {
  return people ? <WithPeople people={people} {...props} /> : <ParkWithResidents {...props} />
}

const NONE = [] as const

function WithPeople({ people, labels = NONE, onMoved, ...props }: Props & { readonly people: People }) {
  const { nameOf, isSeen } = people
  const figures = useFigures()
  const pegs = useMemo(
    () =>
      figures.flatMap(({ id, at: [x, y, z], group, isOwn }) =>
        isOwn ? [] : [{ id, at: { x, y, z }, colour: group ? GROUP_COLOURS[group] : NO_GROUP_COLOUR }],
      ),
    [figures],
  )
  const names = useMemo(
    () =>
      pegs.flatMap(({ id, at, colour }) => {
        const figure = figures.find((one) => one.id === id)
        const text = figure && nameOf?.(figure)
        return text ? [{ text, at, colour, isOwn: false, peg: id }] : []
      }),
    [figures, pegs, nameOf],
  )
  const shown = useMemo(() => [...labels, ...names], [labels, names])
  const steps = useSteps(isSeen)
  return (
    <ParkWithResidents
      {...props}
      pegs={pegs}
      labels={shown}
      onMoved={(standing) => {
        if (standing) steps?.moved(standing.at, standing.yaw)
        // who looks from the air stands nowhere, and is not seen there
        else steps?.leave()
        onMoved?.(standing)
      }}
    />
  )
}

/** What tells where this page walks, as long as the picture is shown and somebody looks at it; null where nobody shall know. */
function useSteps(isSeen: boolean) {
  const line = use(FiguresContext)
  const steps = useMemo(() => (line && isSeen ? createSteps(line.stands) : null), [line, isSeen])
  useEffect(() => {
    if (!steps) return
    const beats = setInterval(() => document.visibilityState === 'visible' && steps.beat(), STEP_MS)
    return () => {
      clearInterval(beats)
      steps.leave()
    }
  }, [steps])
  return steps
}
