import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import type { ClassRow } from '@jagten/server/contract'
import { Empty } from '../parts/empty.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import type { Reply } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { ListedClass } from './listed-class.tsx'
import { NewClassForm } from './new-class.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { TeacherPage } from '../parts/teacher-page.tsx'
import rows from '../parts/rows.module.css'
import styles from './class-list.module.css'

type Props = { readonly go: (address: TeacherAddress) => void; readonly onOut: () => unknown }

/** The teacher's classes, and making another. */
export function ClassList({ go, onOut }: Props) {
  const { lang, say } = useWords()
  const { classes, refused, read, done } = useClasses()
  const [makes, setMakes] = useState(false)

  async function leave(): Promise<void> {
    await createHttp(lang).logout('teacher')
    onOut()
  }

  const open = (classes ?? []).filter(({ archived }) => !archived)
  const archive = (classes ?? []).filter(({ archived }) => archived)
  const linesOf = (rows: readonly ClassRow[]) =>
    rows.map((one) => (
      <ListedClass key={one.id} row={one} onOpen={() => go({ at: 'lesson', id: one.id })} onDone={done} />
    ))

  return (
    <TeacherPage
      title={say('page.classes.title')}
      isNarrow
      buttons={
        <>
          <Button size="sm" onClick={() => go({ at: 'plans' })}>
            {say('page.classes.plans')}
          </Button>
          <Button size="sm" onClick={() => void leave()}>
            {say('page.login.leave')}
          </Button>
        </>
      }
    >
      <div className={styles.top}>
        <h1 className={styles.title}>{makes ? say('page.newClass.title') : say('page.classes.title')}</h1>
        {!makes && (
          <Button variant="filled" onClick={() => setMakes(true)}>
            {say('page.classes.make')}
          </Button>
        )}
      </div>
      <div role="alert">{refused && <p>{refused}</p>}</div>
      {makes && (
        <NewClassForm
          onMade={(id) => go({ at: 'lesson', id })}
          onCancel={() => {
            setMakes(false)
            read()
          }}
        />
      )}
      {!makes && classes?.length === 0 && (
        <Empty title={say('page.classes.empty')} next={say('page.classes.emptyNext')} />
      )}
      {!makes && classes && classes.length > 0 && (
        <>
          {open.length > 0 && <ul className={rows.list}>{linesOf(open)}</ul>}
          {archive.length > 0 && (
            <details className={styles.archive}>
              <summary>
                {say('page.keeping.archive')} <span className={styles.count}>{archive.length}</span>
              </summary>
              <ul className={rows.list}>{linesOf(archive)}</ul>
            </details>
          )}
          <p className={rows.small}>{say('page.classes.deletesWhy')}</p>
        </>
      )}
      <p className={rows.small}>
        <a href="/om/kommune">{say('page.aboutLink')}</a>
      </p>
    </TeacherPage>
  )
}

function useClasses() {
  const { lang, say } = useWords()
  const [classes, setClasses] = useState<readonly ClassRow[] | null>(null)
  const [refused, setRefused] = useState('')
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isCurrent = true
    void createHttp(lang)
      .classes()
      .then((reply) => {
        if (!isCurrent) return
        if (reply.ok) setClasses(reply.body.classes)
        setRefused(reply.ok ? '' : refusalWords(say, reply.error))
      })
    return () => {
      isCurrent = false
    }
  }, [lang, say, round])

  const read = (): void => setRound((last) => last + 1)

  /** Something was done with one of them: what became of it is read anew. */
  function done(reply: Reply<void>): void {
    if (reply.ok) return read()
    setRefused(refusalWords(say, reply.error))
  }

  return { classes, refused, read, done }
}
