import { ClassEvent } from '../../domain/classroom/events.ts'

/**
 * An event as it stands in the log, in today's shape. An old shape is lifted here, before it is parsed; there is none
 * yet: fixtures/ holds logs as they were written, and each is still read whole.
 *
 * @throws Error if it cannot be read.
 */
export const readEvent = (data: string): ClassEvent => ClassEvent.parse(JSON.parse(data))
