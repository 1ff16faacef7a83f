import { createContext } from 'react'
import type { FiguresLine } from '../store/figures.ts'

/** Who is in the place of the class this page is about; null where there is no class. */
export const FiguresContext = createContext<FiguresLine | null>(null)
