import { lookAt } from './screens/looking.ts'
import { STUDENT_SCREENS } from './screens/student.ts'

lookAt(STUDENT_SCREENS, { isSooner: true })
