import { ClassEvent } from '../../domain/classroom/events.ts'

/**
 * An event as it stands in the log, in today's shape. Here an old shape would be lifted before it is parsed; until now
 * events only gained fields that may be missing, so there is none to lift (fixtures/ holds logs as they were written).
 *
 * @throws Error if it cannot be read.
 */
export const readEvent = (data: string): ClassEvent => ClassEvent.parse(JSON.parse(data))
