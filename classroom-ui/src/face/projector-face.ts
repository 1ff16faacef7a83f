import { createFaceContext } from './face-context.tsx'

export const { FaceProvider: ProjectorProvider, useFace: useProjector } = createFaceContext('projector')
