import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** What takes longest by far, the longest first. A name that is missing here costs time and nothing else. */
const LONG = [
  'e2e/screens-teacher',
  'e2e/screens-student',
  'e2e/screens-others',
  'e2e/story',
  'server/src/test/backup',
  'e2e/after',
  'worlds/test/process',
  'simulation/kills',
  'server/src/test/database',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((part) => moduleId.includes(part))
  return place < 0 ? LONG.length : place
}

/** Begins with what takes longest, so that no worker ends up alone with it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
