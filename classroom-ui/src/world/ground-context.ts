import { createContext } from 'react'
import type { Ground } from '../store/ground.ts'

/** The ground of the class this page is about; null where there is no class. */
export const GroundContext = createContext<Ground | null>(null)
