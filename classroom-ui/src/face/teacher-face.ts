import { createFaceContext } from './face-context.tsx'

export const { FaceProvider: TeacherProvider, useFace: useTeacher } = createFaceContext('teacher')
