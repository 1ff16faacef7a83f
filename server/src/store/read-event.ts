import { ClassEvent } from '../../domain/classroom/events.ts'
import { lifted } from '../../domain/classroom/lifted.ts'

/**
 * An event as it stands in the log, in today's shape: fixtures/ holds logs as they were written, and each is still read
 * whole.
 *
 * @throws Error if it cannot be read.
 */
export const readEvent = (data: string): ClassEvent => ClassEvent.parse(lifted(JSON.parse(data)))
