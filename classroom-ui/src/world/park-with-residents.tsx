import { use, useMemo, useState } from 'react'
import { ResidentsContext } from '../face/residents-context.ts'
import { useWords } from '../words/words.tsx'
import { Park3D } from './scene/park-3d.tsx'
import type { Park3DProps } from './scene/park-3d.tsx'
import { nearest } from './nearest-resident.ts'
import styles from './park-with-residents.module.css'

/** Brick, as no group has: nobody takes a resident for somebody of the class. */
const COLOUR = '#c79a50'
const NONE = [] as const

/** The place in three dimensions, with those who live there: whoever comes near one on foot reads what they tell. */
export function ParkWithResidents({ pegs = NONE, labels = NONE, onMoved, ...props }: Park3DProps) {
  const { lang } = useWords()
  const residents = use(ResidentsContext)
  const [heard, setHeard] = useState<(typeof residents)[number] | null>(null)
  const theirs = useMemo(
    () => residents.map(({ id, name, at }) => ({ id: `resident ${id}`, name, at, colour: COLOUR })),
    [residents],
  )
  const all = useMemo(() => [...theirs, ...pegs], [theirs, pegs])
  const names = useMemo(
    () => [...theirs.map(({ id, name, at }) => ({ text: name, at, colour: COLOUR, isOwn: false, peg: id })), ...labels],
    [theirs, labels],
  )
  const told = residents.find(({ id }) => id === heard?.id)
  return (
    <div className={styles.peopled}>
      <Park3D
        {...props}
        pegs={all}
        // in a picture to look at they stand there unnamed: it is about something else
        labels={props.isStill ? labels : names}
        onMoved={(standing) => {
          setHeard((before) => nearest(residents, standing?.at ?? null, before))
          onMoved?.(standing)
        }}
      />
      {!props.isStill && (
        <p className={styles.heard} role="status">
          {told && (
            <>
              <strong>{told.name}:</strong> {told.says[lang]}
            </>
          )}
        </p>
      )}
    </div>
  )
}
