import { PlanView } from './plan-view.tsx'
import type { ViewProps } from './view-props.ts'

/** The area one builds on. */
export function BuildingView(props: ViewProps) {
  return <PlanView {...props} />
}
