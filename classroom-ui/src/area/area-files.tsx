import { Button } from '@mantine/core'
import { Download } from 'lucide-react'
import type { ClassId } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { areaFile } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { PutIn } from './put-in.tsx'
import type { MayPutIn } from './put-in.tsx'
import type { Changes } from './use-changes.ts'
import styles from './money.module.css'

type Props = {
  readonly klass: ClassId
  readonly area: string
  readonly changes: Changes
  /** What stands on it now. */
  readonly voxels: Voxels | null
  /** Whether a building may be put in; null for who never may. */
  readonly mayPutIn: MayPutIn | null
}

/** The area to take home as a file, and the way for a building from a file. */
export function AreaFiles({ klass, area, changes, voxels, mayPutIn }: Props) {
  const { say } = useWords()
  return (
    <section className={styles.files}>
      <h2 className={styles.heading}>{say('page.areaFile.title')}</h2>
      <FileLink href={areaFile(klass, area)} label={say('page.areaFile.fetch')} />
      {mayPutIn !== null && <PutIn klass={klass} area={area} changes={changes} voxels={voxels} may={mayPutIn} />}
    </section>
  )
}

type One = Pick<Props, 'klass' | 'area'> & { readonly version: string }

/** A version of the area as a file. */
export function VersionFile({ klass, area, version }: One) {
  const { say } = useWords()
  return <FileLink href={areaFile(klass, area, version)} label={say('page.areaFile.fetchVersion')} />
}

function FileLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <Button component="a" href={href} download leftSection={<Download size={18} aria-hidden="true" />}>
      {label}
    </Button>
  )
}
