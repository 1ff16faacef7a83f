import { createFaceContext } from './face-context.tsx'

export const { FaceProvider: StudentProvider, useFace: useStudent } = createFaceContext('student')
