import { useEffect, useState } from 'react'
import type { Positions } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'

/** Where students are in the world, as far as is known since this was first shown. */
export function usePositions(): Positions {
  const { onPositions } = useTeacher()
  const [positions, setPositions] = useState<Positions>({})
  useEffect(() => onPositions((moved) => setPositions((known) => ({ ...known, ...moved }))), [onPositions])
  return positions
}
