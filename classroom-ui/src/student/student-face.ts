import { createFaceContext } from '../face/face-context.tsx'

export const { FaceProvider: StudentProvider, useFace: useStudent } = createFaceContext('student')
