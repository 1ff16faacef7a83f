import type { MayLeave, TeacherAddress } from '../face/teacher-address.ts'
import { OpenPlan } from './open-plan.tsx'
import { PlanList } from './plan-list.tsx'

type Props = {
  readonly address: Extract<TeacherAddress, { at: 'plans' | 'plan' }>
  readonly go: (address: TeacherAddress) => void
  readonly guard: (mayLeave: MayLeave | null) => void
}

/** The lesson plans, and one of them while it is changed. */
export default function Plans({ address, go, guard }: Props) {
  return address.at === 'plans' ? (
    <PlanList go={go} />
  ) : (
    <OpenPlan key={address.slug} slug={address.slug} go={go} guard={guard} />
  )
}
