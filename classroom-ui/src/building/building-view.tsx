import { useWords } from '../words/words.tsx'
import { Choice3D } from '../world/choice-3d.tsx'
import { use3D } from '../world/use-3d.ts'
import { PlanView } from './plan-view.tsx'
import { SceneView } from './scene-view.tsx'
import type { ViewProps } from './view-props.ts'

/** The area one builds on, layer by layer or in three dimensions: what can be done is the same. */
export function BuildingView(props: ViewProps) {
  const { say } = useWords()
  const { is3D, isUnable, choose, unable } = use3D()
  return (
    <>
      <Choice3D is3D={is3D} choose={choose} flat={say('page.building.flat')} />
      <div role="status">{isUnable && <p>{say('page.scene.unable')}</p>}</div>
      {is3D ? <SceneView {...props} onUnable={unable} /> : <PlanView {...props} />}
    </>
  )
}
