import { createFaceContext } from '../face/face-context.tsx'

export const { FaceProvider: ProjectorProvider, useFace: useProjector } = createFaceContext('projector')
