import { useStudent } from '../face/student-face.ts'
import { useBuilding } from './use-building.ts'

/** Sends what was on its way when the page was loaded anew, on whatever screen one is. Shows nothing. */
export function SendOn() {
  const { view } = useStudent()
  return view.area && <OfArea student={view.me.id} area={view.area.id} />
}

function OfArea(whose: Parameters<typeof useBuilding>[0]) {
  useBuilding(whose)
  return null
}
