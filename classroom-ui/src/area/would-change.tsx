import { MARKS } from '@jagten/worlds/voxels'
import type { Comparison, Voxels } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { AreaPicture } from './area-picture.tsx'
import { MarkCounts } from './mark-counts.tsx'
import type { AreaMark } from './mark-sign.tsx'

type Props = {
  /** What stands there now. */
  readonly voxels: Voxels | null
  readonly comparison: Comparison
  readonly stays?: readonly { readonly x: number; readonly z: number }[]
  /** So many blocks stay. */
  readonly kept?: number
}

/** What is only looked at: the area as it is now, marked where blocks would come, go and become others, and where they stay. */
export function WouldChange({ voxels, comparison, stays = [], kept = 0 }: Props) {
  const { say } = useWords()
  const found: { readonly mark: AreaMark; readonly words: string }[] = MARKS.filter((mark) => comparison[mark] > 0).map(
    (mark) => ({ mark, words: say(`page.area.wouldMark.${mark}`, { count: comparison[mark] }) }),
  )
  if (kept > 0) found.push({ mark: 'stays', words: say('page.area.stayed', { count: kept }) })
  if (found.length === 0) return null
  return (
    <>
      <AreaPicture voxels={voxels} comparison={comparison} stays={stays} label={say('page.area.pictureWould')} />
      <MarkCounts counts={found} />
    </>
  )
}
