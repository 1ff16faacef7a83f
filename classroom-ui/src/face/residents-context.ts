import { createContext } from 'react'
import type { ResidentView, SitePlanView } from '@jagten/server/contract'

const NOBODY: readonly ResidentView[] = []

/** Who lives in the place of the class this page is about. */
export const ResidentsContext = createContext(NOBODY)

export const residentsOf = (plan: SitePlanView | null): readonly ResidentView[] => plan?.residents ?? NOBODY
