import { Suspense, lazy } from 'react'
import type { CSSProperties } from 'react'
import { Facade } from '../facade/facade.tsx'
import { LastTime, hasHappened } from '../last-time/last-time.tsx'
import { useWords } from '../words/words.tsx'
import { bareAddress } from './bare-address.ts'
import { BoardTime } from '../clock/board-time.tsx'
import { useProjector } from '../face/projector-face.ts'
import styles from './join-scene.module.css'
import board from '../parts/board.module.css'

const QrCode = lazy(() => import('../parts/qr-code.tsx').then((module) => ({ default: module.QrCode })))

/** Decisions of last time that stand beside the way in, at a time. */
const LAST_DECIDED = 1

/** How to come in: address and class code, and Minecraft's own address. A window lights up for each who is in. */
export function JoinScene() {
  const { say } = useWords()
  const { view } = useProjector()
  const { addresses, here, lesson, lastTime, proposals } = view
  const page = addresses.page[0] ?? location.origin
  const tellsLast = lastTime !== null && hasHappened(lastTime)
  const comeIn =
    here.online === 0 ? say('page.boardsJoin.nobodyIn') : say('page.boardsJoin.online', { count: here.online })
  return (
    <div className={board.two}>
      <div className={styles.ways}>
        <h1 className={styles.welcome}>{say('page.boardsJoin.join', { name: view.name })}</h1>
        <section className={styles.way}>
          <p className={board.label}>{say('page.boardsJoin.onPageHow')}</p>
          <p className={styles.address} style={{ '--letters': bareAddress(page).length } as CSSProperties}>
            {bareAddress(page)}
          </p>
          <div className={styles.codes}>
            <div>
              <p className={board.label}>{say('page.boardsJoin.code')}</p>
              <p className={styles.code}>{view.joinCode}</p>
            </div>
            <div className={styles.scan}>
              <Suspense fallback={null}>
                <QrCode text={`${page}/?kode=${view.joinCode}`} label={say('page.boardsJoin.scan')} />
              </Suspense>
            </div>
          </div>
        </section>
        <section className={styles.way}>
          <World />
        </section>
        {lesson.at !== null && (
          <div className={board.boxes}>
            <BoardTime endsAt={lesson.endsAt} leftMs={lesson.leftMs} />
          </div>
        )}
      </div>
      <div className={styles.beside} data-last={tellsLast || undefined}>
        {tellsLast && <LastTime last={lastTime} proposals={proposals} perPage={LAST_DECIDED} className={styles.last} />}
        <Facade
          seed={view.id}
          windows={here.students}
          lit={here.online}
          answer={null}
          label={comeIn}
          caption={comeIn}
        />
      </div>
    </div>
  )
}

function World() {
  const { say } = useWords()
  const { world, addresses } = useProjector().view
  const address = addresses.world[0]
  if (world.state === 'open' && address) {
    return (
      <>
        <p className={board.label}>{say('page.boardsJoin.inWorldHow', { version: addresses.minecraft })}</p>
        <p className={styles.world}>{address}</p>
      </>
    )
  }
  const why = {
    open: say('page.boardsJoin.worldOpening'),
    opening: say('page.boardsJoin.worldOpening'),
    closed: say('page.boardsJoin.worldClosed'),
    lost: say('page.boardsJoin.worldLost'),
  }[world.state]
  return <p className={board.label}>{why}</p>
}
