import { useWords } from '../../words/words.tsx'
import { useStudent } from '../../face/student-face.ts'
import { useUntil } from '../../clock/use-until.ts'
import page from '../../parts/student-page.module.css'

/** Whose office came to an end is thanked, for a while. */
export function Thanks() {
  const { say } = useWords()
  const { view, aheadMs } = useStudent()
  const { thanked } = view.officers
  const isStill = useUntil(thanked?.until ?? 0, aheadMs)
  return (
    <div role="status">
      {thanked && isStill && <p className={page.notice}>{say(`page.studentsOfficers.thanked.${thanked.office}`)}</p>}
    </div>
  )
}
