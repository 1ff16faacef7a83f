import { Suspense, lazy } from 'react'
import { MantineProvider } from '@mantine/core'
import { Fault } from './parts/fault.tsx'
import { theme } from './theme/theme.ts'
import { WordsProvider } from './words/words.tsx'

// A face is fetched when it is shown: a student's device never loads the teacher's.
const Student = lazy(() => import('./student/student.tsx'))
const Teacher = lazy(() => import('./teacher/teacher.tsx'))
const Projector = lazy(() => import('./projector/projector.tsx'))
const Check = lazy(() => import('./check/check.tsx'))

function faceAt(path: string) {
  switch (path.replace(/\/+$/u, '')) {
    case '/laerer':
      return Teacher
    case '/tavle':
      return Projector
    case '/tjek':
      return Check
    default:
      return Student
  }
}

const Face = faceAt(location.pathname)

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider>
        <Fault>
          <Suspense fallback={null}>
            <Face />
          </Suspense>
        </Fault>
      </WordsProvider>
    </MantineProvider>
  )
}
