import { useState } from 'react'
import { Button } from '@mantine/core'
import type { AreaVersion, GroupId } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { HideText } from '../control/hide-text.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useMay } from '../helpers/use-may.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useOpenedAt } from './use-opened-at.ts'
import { useWords } from '../words/words.tsx'
import { AreaFiles, VersionFile } from './area-files.tsx'
import { AreaMoney } from './area-money.tsx'
import { PointedPicture } from './area-picture.tsx'
import { ChangeDone } from './change-done.tsx'
import { SaveVersion } from './save-version.tsx'
import { TakeBack } from './take-back.tsx'
import { useAreaBlocks } from './use-area.ts'
import { useAreaWork } from './use-area-work.ts'
import { VersionList } from './version-list.tsx'
import { titleOf } from './version-words.ts'
import { WhoChanged, useWhoChanged } from './who-changed.tsx'
import { Works } from './works.tsx'
import styles from './area.module.css'

type Props = { readonly area: string; readonly group: GroupId | null; readonly number: number }

/** The way to an area: what stands there, its versions, and the ways back. `number`: counted from 1. */
export function OpenArea({ number, ...area }: Props) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { group } = area
  const whose = group && say('page.group', { group: say(`page.groups.${group}`) })
  const title = [say('page.areaPanel.title', { area: number }), ...(whose ? [whose] : [])].join(' · ')
  return (
    <>
      <Button size="sm" aria-label={say('page.areaPanel.openNamed', { area: number })} onClick={() => setOpen(true)}>
        {say('page.areaPanel.open')}
      </Button>
      <Dialog opened={isOpen} title={title} onClose={() => setOpen(false)} isWide>
        {isOpen && <TeachersArea number={number} {...area} />}
      </Dialog>
    </>
  )
}

function TeachersArea({ area, group }: Props) {
  const { say } = useWords()
  const { view, send, act, tell, aheadMs } = useTeacher()
  const now = useOpenedAt(aheadMs)
  const may = useMay()
  const works = view.works.filter((one) => one.area === area)
  const { found, again, changes, save, restore, stop } = useAreaWork(area, works.length, {
    klass: view.id,
    send,
    act,
    tell,
  })
  const voxels = useAreaBlocks(view.id, area, 'now', found.at === 'here' ? found.detail.edition : null)
  if (found.at === 'asking') return <p role="status">{say('page.area.fetching')}</p>
  if (found.at === 'failed') return <p role="status">{found.message}</p>
  const { detail } = found
  const mayRestore = may('area.restore') && works.length === 0 && changes.change.at !== 'doing'

  return (
    <>
      <Works works={works} stopsAll={may('area.stop')} onStop={(work) => void stop(work)} />
      <ChangeDone changes={changes} />
      <p>{say('page.area.built', { count: detail.built })}</p>
      <AreaMoney klass={view.id} detail={detail} budget={view.budget} />
      <Pointed voxels={voxels} corner={detail.box.min} />
      {may('area.undo') && <TakeBack area={area} group={group} changes={changes} voxels={voxels} />}
      {may('area.save') && <SaveVersion onSave={save} />}
      <VersionList
        klass={view.id}
        detail={detail}
        now={now}
        onRestore={mayRestore ? restore : undefined}
        more={(version) => (
          <>
            <VersionFile klass={view.id} area={area} version={version.id} />
            <HideName version={version} changed={again} />
          </>
        )}
      />
      <AreaFiles
        klass={view.id}
        area={area}
        changes={changes}
        voxels={voxels}
        mayPutIn={!may('area.restore') ? null : mayRestore ? 'now' : 'busy'}
      />
    </>
  )
}

/** The area from above, and what is known of a block one points at. */
function Pointed({
  voxels,
  corner,
}: {
  readonly voxels: Voxels | null
  readonly corner: { readonly x: number; readonly z: number }
}) {
  const { say } = useWords()
  const { asked, ask, close } = useWhoChanged()
  return (
    <section className={styles.fields}>
      <h3 className={styles.heading}>{say('page.areaPanel.who')}</h3>
      <p className={styles.small}>{say('page.areaPanel.whoHelp')}</p>
      <PointedPicture
        voxels={voxels}
        label={say('page.area.picture')}
        corner={corner}
        onPoint={({ x, z }) => void ask({ x: corner.x + x, z: corner.z + z })}
      />
      <WhoChanged asked={asked} onClose={close} />
    </section>
  )
}

/** A name that a student gave a version can be hidden like everything they write. */
function HideName({ version, changed }: { readonly version: AreaVersion; readonly changed: () => void }) {
  const { say } = useWords()
  const { text, label } = version
  if (!text || label === null) return null
  return (
    <HideText
      texts={[{ ...text, text: label }]}
      label={say('page.areaPanel.hideName')}
      name={say('page.areaPanel.hideNameOf', { name: titleOf(say, version) })}
      onDone={changed}
    />
  )
}
