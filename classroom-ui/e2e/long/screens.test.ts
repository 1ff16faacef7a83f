import { lookAt } from '../screens/looking.ts'
import { OTHER_SCREENS } from '../screens/others.ts'
import { PROJECTOR_SCREENS } from '../screens/projector.ts'
import { STUDENT_SCREENS } from '../screens/student.ts'
import { TEACHER_SCREENS } from '../screens/teacher.ts'

lookAt([...TEACHER_SCREENS, ...STUDENT_SCREENS, ...PROJECTOR_SCREENS, ...OTHER_SCREENS])
