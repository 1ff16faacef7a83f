import { lookAt } from './screens/looking.ts'
import { TEACHER_SCREENS } from './screens/teacher.ts'

lookAt(TEACHER_SCREENS, { isSooner: true })
