import { createFaceContext } from '../face/face-context.tsx'

export const { FaceProvider: TeacherProvider, useFace: useTeacher } = createFaceContext('teacher')
