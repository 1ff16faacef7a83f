import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import type { AreaDetail, AreaVersion, ClassId } from '@jagten/server/contract'
import { AskFirst } from '../parts/ask-first.tsx'
import { Empty } from '../parts/empty.tsx'
import { useWords } from '../words/words.tsx'
import { CompareVersion } from './compare-version.tsx'
import { titleOf, whenOf } from './version-words.ts'
import styles from './area.module.css'

/** So many are seen at once; more are there when asked for. */
const SHOWN = 5

type Props = {
  readonly klass: ClassId
  readonly detail: AreaDetail
  readonly now: number
  /** Missing while nobody may, or something is being done already. */
  readonly onRestore: ((version: AreaVersion, when: string) => void) | undefined
  /** What else is done with a version that is open. */
  readonly more?: ((version: AreaVersion) => ReactNode) | undefined
}

/** How the area stood at moments one may want to go back to, the newest first; one of them is open. */
export function VersionList({ detail, ...props }: Props) {
  const { say } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const newest = detail.versions.toReversed()
  const shown = showsAll ? newest : newest.slice(0, SHOWN)
  const hidden = newest.length - shown.length
  return (
    <section className={styles.versions}>
      <h2>{say('page.area.versions')}</h2>
      {newest.length === 0 && <Empty title={say('page.area.noVersions')} next={say('page.area.noVersionsNext')} />}
      <ul className={styles.list}>
        {shown.map((version) => (
          <Version
            key={version.id}
            {...props}
            detail={detail}
            version={version}
            isOpen={open === version.id}
            onOpen={(isOpen) => setOpen(isOpen ? version.id : null)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setShowsAll(true)}>
          {say('page.area.older', { count: hidden })}
        </Button>
      )}
    </section>
  )
}

type One = Props & {
  readonly version: AreaVersion
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

function Version({ version, isOpen, onOpen, onRestore, more, ...shown }: One) {
  const { lang, say } = useWords()
  const when = whenOf(say, lang, version.at, shown.now)
  return (
    <li className={styles.version}>
      <button className={styles.summary} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <span className={styles.name}>{titleOf(say, version)}</span>
        <span className={styles.small}>
          {when} · {say('page.area.blocks', { count: version.blocks })}
        </span>
        {version.waits && <span className={styles.small}>{say('page.area.waits')}</span>}
        <ChevronDown className={styles.arrow} size={20} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className={styles.inside}>
          <CompareVersion {...shown} version={version} />
          <div className={styles.buttons}>
            {onRestore && (
              <AskFirst
                title={say('page.area.restore')}
                question={say('page.area.restoreAsk', { when })}
                yes={say('page.area.restoreYes')}
                onYes={() => onRestore(version, when)}
                opener={(ask) => <Button onClick={ask}>{say('page.area.restore')}</Button>}
              />
            )}
            {more?.(version)}
          </div>
        </div>
      )}
    </li>
  )
}
