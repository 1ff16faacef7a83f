import type { ImportedBuilding } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { countedBlocks } from './money-words.ts'
import { WouldChange } from './would-change.tsx'
import styles from './money.module.css'

/** So many kinds of blocks are named; of more it is said how many. */
const NAMED = 8

type Props = {
  readonly name: string
  readonly building: ImportedBuilding
  /** What stands on the area now. */
  readonly voxels: Voxels | null
}

/** What a building from a file would do to the area: how many blocks change, what it costs, and what cannot come along. */
export function BuildingPreview({ name, building, voxels }: Props) {
  const { lang, say } = useWords()
  const { cells, bill, comparison, unknown, leftOut } = building
  const cost = { total: kroner(say, lang, bill.total), rent: kroner(say, lang, bill.perHomeMonth) }
  return (
    <div className={styles.preview}>
      <p className={styles.rest}>{say('page.areaFile.file', { name })}</p>
      <p>{cells === 0 ? say('page.areaFile.same') : say('page.areaFile.cells', { count: cells })}</p>
      <WouldChange voxels={voxels} comparison={comparison} />
      <p>{say('page.areaFile.cost', cost)}</p>
      <Counted title={say('page.areaFile.unknown')} blocks={unknown} />
      <Counted title={say('page.areaFile.leftOut')} blocks={leftOut} />
    </div>
  )
}

function Counted({ title, blocks }: { readonly title: string; readonly blocks: ImportedBuilding['unknown'] }) {
  const { say } = useWords()
  if (blocks.length === 0) return null
  const words = countedBlocks(say, blocks)
  return (
    <>
      <p>{title}</p>
      <ul className={styles.found}>
        {words.slice(0, NAMED).map((one) => (
          <li key={one}>{one}</li>
        ))}
        {words.length > NAMED && <li>{say('page.areaFile.more', { count: words.length - NAMED })}</li>}
      </ul>
    </>
  )
}
