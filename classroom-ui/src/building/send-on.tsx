import { useStudent } from '../face/student-face.ts'
import type { Building } from './building.ts'
import { useBuilding } from './use-building.ts'
import { useTrouble } from './use-trouble.ts'

/** Sends what was on its way when the page was loaded anew, on whatever screen one is; seen only where it is refused. */
export function SendOn() {
  const { view, send } = useStudent()
  return view.area && <OfArea student={view.me.id} area={view.area.id} send={send} />
}

function OfArea(whose: Parameters<typeof useBuilding>[0]) {
  const { found } = useBuilding(whose)
  return found.at === 'here' && <Told building={found.building} />
}

function Told({ building }: { readonly building: Building }) {
  useTrouble(building)
  return null
}
