import { lookAt } from './screens/looking.ts'
import { OTHER_SCREENS } from './screens/others.ts'
import { PROJECTOR_SCREENS } from './screens/projector.ts'

lookAt([...PROJECTOR_SCREENS, ...OTHER_SCREENS], { isSooner: true })
