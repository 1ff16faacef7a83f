import { useEffect, useState } from 'react'
import type { Position } from '@jagten/worlds/geometry'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import type { Building } from './building.ts'
import { useBuildingState } from './use-building.ts'

/** Tells what of the own work was refused or stays as others built it; where that was, until something else is built. */
export function useTrouble(building: Building): readonly Position[] {
  const { say } = useWords()
  const { tell } = useStudent()
  const { trouble, waiting } = useBuildingState(building)
  const [refused, setRefused] = useState<readonly Position[]>([])
  useEffect(() => {
    if (!trouble) return
    const text =
      trouble.kind === 'refused' ? trouble.error.message : say('page.building.stayed', { count: trouble.count })
    tell({ kind: 'refused', text })
    setRefused(trouble.at)
    building.seen()
  }, [trouble, building, say, tell])
  useEffect(() => {
    if (waiting > 0) setRefused([])
  }, [waiting])
  return refused
}
