import { createContext } from 'react'

/** How often the map is enlarged; what lies over it keeps its size, and takes up so much less of the map. */
export const MapScale = createContext(1)
