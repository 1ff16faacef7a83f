import { useRef } from 'react'
import { Button, FileButton } from '@mantine/core'
import { FileUp } from 'lucide-react'
import type { ClassId, ImportedBuilding } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { BuildingPreview } from './building-preview.tsx'
import type { Changes } from './use-changes.ts'
import { usePutIn } from './use-put-in.ts'
import styles from './money.module.css'

/** `closed`: not while the class does what it does now. `busy`: the area is being changed already. */
export type MayPutIn = 'now' | 'closed' | 'busy'

type Props = {
  readonly klass: ClassId
  readonly area: string
  readonly changes: Changes
  /** What stands on it now. */
  readonly voxels: Voxels | null
  readonly may: MayPutIn
}

const HELP = { now: 'page.areaFile.putHelp', closed: 'page.areaFile.closed', busy: 'page.areaFile.busy' } as const

/** Puts a building from a file into an area: first it is said what would happen, and then it is done. */
export function PutIn({ klass, area, changes, voxels, may }: Props) {
  const { say } = useWords()
  const forget = useRef<() => void>(null)
  const { putIn, look, put, leave } = usePutIn(klass, area, ({ cells, work }: ImportedBuilding) =>
    changes.did(say('page.areaFile.done', { count: cells }), work),
  )
  const isOnTheWay = putIn.at === 'looking' || putIn.at === 'putting'
  const isShut = may !== 'now' || isOnTheWay

  return (
    <div className={styles.set}>
      <p className={styles.small}>{say(HELP[isOnTheWay ? 'now' : may])}</p>
      {/* any file: phones know no file that ends on .schem, and would let nobody choose one */}
      <FileButton resetRef={forget} onChange={(file) => file && void look(file)} disabled={isShut}>
        {(button) => (
          <Button
            {...button}
            disabled={isShut}
            leftSection={<FileUp size={18} aria-hidden="true" />}
            className={styles.start}
          >
            {say('page.areaFile.put')}
          </Button>
        )}
      </FileButton>
      <div role="status">
        {putIn.at === 'looking' && <p>{say('page.areaFile.looking')}</p>}
        {putIn.at === 'putting' && <p>{say('page.areaFile.putting')}</p>}
        {putIn.at === 'refused' && <p className={styles.refused}>{putIn.message}</p>}
        {putIn.at === 'looked' && <BuildingPreview name={putIn.file.name} building={putIn.building} voxels={voxels} />}
      </div>
      {putIn.at === 'looked' && (
        <div className={styles.buttons}>
          {putIn.building.cells > 0 && (
            <Button variant="filled" disabled={isShut} onClick={() => void put(putIn.file)}>
              {say('page.areaFile.yes')}
            </Button>
          )}
          <Button
            onClick={() => {
              forget.current?.()
              leave()
            }}
          >
            {say('page.cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}
