import { use, useSyncExternalStore } from 'react'
import type { Figure } from '@jagten/server/contract'
import { FiguresContext } from '../face/figures-context.ts'

const NOBODY: readonly Figure[] = []
const getNobody = (): readonly Figure[] => NOBODY
const toNobody = () => (): void => {}

/** Who is in the place now, in Minecraft and on pages; asked for as long as it is shown. */
export function useFigures(): readonly Figure[] {
  const line = use(FiguresContext)
  return useSyncExternalStore(line?.subscribe ?? toNobody, line?.get ?? getNobody)
}
