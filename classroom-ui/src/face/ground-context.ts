import { createContext } from 'react'
import type { Ground } from '../store/ground.ts'

/** Fetches what follows the ground of the class this page is about, the same each time; null where there is no class. */
export const GroundContext = createContext<(() => Promise<Ground>) | null>(null)
