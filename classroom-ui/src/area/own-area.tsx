import { Button } from '@mantine/core'
import { Hammer, Undo2 } from 'lucide-react'
import type { OwnAreaView } from '@jagten/server/contract'
import { useStudent } from '../face/student-face.ts'
import { Empty } from '../parts/empty.tsx'
import { useOpenedAt } from './use-opened-at.ts'
import { usePass } from '../welcome/use-pass.ts'
import { useWords } from '../words/words.tsx'
import page from '../parts/student-page.module.css'
import { AreaFiles, VersionFile } from './area-files.tsx'
import { AreaMoney } from './area-money.tsx'
import { AreaPicture } from './area-picture.tsx'
import { ChangeDone } from './change-done.tsx'
import { SaveVersion } from './save-version.tsx'
import { useAreaBlocks } from './use-area.ts'
import { useAreaWork } from './use-area-work.ts'
import { counted } from './use-changes.ts'
import { VersionList } from './version-list.tsx'
import { Works } from './works.tsx'
import styles from './area.module.css'

type Ways = { readonly onBuild: () => void }

/** What the own group has built, and the ways back; nothing while the student is in no group. */
export function OwnArea({ onBuild }: Ways) {
  const { area } = useStudent().view
  return area && <Area key={area.id} area={area} onBuild={onBuild} />
}

function Area({ area, onBuild }: Ways & { readonly area: OwnAreaView }) {
  usePass('home')
  const { say } = useWords()
  const { view, send, act, tell, aheadMs } = useStudent()
  const now = useOpenedAt(aheadMs)
  const { found, changes, save, restore, stop } = useAreaWork(area.id, area.works.length, {
    klass: view.id,
    send,
    act,
    tell,
  })
  const { id, works, hidden } = area
  const voxels = useAreaBlocks(view.id, id, 'now', found.at === 'here' ? found.detail.edition : null)
  const mayChange = view.may.build && works.length === 0 && changes.change.at !== 'doing'
  const undo = (): void =>
    void changes.does('area.undo', { area: id }, (carried) => counted(say, 'page.ownArea.undone', carried))

  return (
    <div className={page.column}>
      <h1 className={page.title}>{say('page.ownArea.title')}</h1>
      <p>{say('page.ownArea.lead')}</p>
      <div>
        <Button size="lg" variant="filled" leftSection={<Hammer size={20} aria-hidden="true" />} onClick={onBuild}>
          {say(view.may.build ? 'page.ownArea.build' : 'page.ownArea.look')}
        </Button>
      </div>
      {hidden && <p className={page.notice}>{say('page.ownArea.hidden')}</p>}
      {!view.may.build && <p className={page.notice}>{say('page.ownArea.closed')}</p>}
      <Works works={works} stopsAll={false} onStop={(work) => void stop(work)} />
      <ChangeDone changes={changes} />
      <div role="status">
        {found.at === 'asking' && <p>{say('page.area.fetching')}</p>}
        {found.at === 'failed' && <p className={page.notice}>{found.message}</p>}
      </div>
      {found.at === 'here' && (
        <div className={page.sides}>
          <div className={page.column}>
            <AreaPicture voxels={voxels} label={say('page.area.picture')} />
            {found.detail.built === 0 ? (
              <Empty title={say('page.ownArea.empty')} next={say('page.ownArea.emptyNext')} />
            ) : (
              <p>{say('page.area.built', { count: found.detail.built })}</p>
            )}
            <AreaMoney klass={view.id} detail={found.detail} budget={view.budget} />
            <Here here={area.here} />
            <p className={page.small}>{say('page.ownArea.home')}</p>
          </div>
          <div className={page.column}>
            <Button size="lg" leftSection={<Undo2 size={20} aria-hidden="true" />} disabled={!mayChange} onClick={undo}>
              {say('page.ownArea.undo')}
            </Button>
            <SaveVersion onSave={save} />
            <VersionList
              klass={view.id}
              detail={found.detail}
              now={now}
              onRestore={mayChange ? restore : undefined}
              more={(version) => <VersionFile klass={view.id} area={id} version={version.id} />}
            />
            <AreaFiles
              klass={view.id}
              area={id}
              changes={changes}
              voxels={voxels}
              mayPutIn={!view.may.build ? 'closed' : mayChange ? 'now' : 'busy'}
            />
          </div>
        </div>
      )}
    </div>
  )
}

/** Who of the group is here; nobody is said to be missing. */
function Here({ here }: Pick<OwnAreaView, 'here'>) {
  const { say } = useWords()
  if (here.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{say('page.ownArea.here')}</h2>
      <ul className={styles.here}>
        {here.map(({ name, mine, where }, index) => (
          <li key={index}>
            {mine ? say('page.ownArea.me', { name }) : name}{' '}
            <span className={page.small}>
              {say(where === 'world' ? 'page.ownArea.inMinecraft' : 'page.ownArea.onPage')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
