import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import type { ClassRow } from '@jagten/server/contract'
import { AskFirst } from '../parts/ask-first.tsx'
import { BrickCourse } from '../parts/brick-course.tsx'
import { Empty } from '../parts/empty.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { createHttp } from '../store/http.ts'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { NewClassForm } from './new-class.tsx'
import type { Place } from './place.ts'
import styles from './class-list.module.css'

type Props = { readonly go: (place: Place) => void; readonly onOut: () => unknown }

/** The teacher's classes, and making another. */
export function ClassList({ go, onOut }: Props) {
  const { lang, say } = useWords()
  const { classes, refused, read } = useClasses()
  const [makes, setMakes] = useState(false)

  async function leave(): Promise<void> {
    await createHttp(lang).logout('teacher')
    onOut()
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.program}>{say('page.title')}</p>
        <Button size="sm" onClick={() => go({ at: 'plans' })}>
          {say('page.classes.plans')}
        </Button>
        <LanguageSwitch />
        <Button size="sm" onClick={() => void leave()}>
          {say('page.login.leave')}
        </Button>
      </header>
      <BrickCourse />
      <main className={styles.main}>
        <div className={styles.top}>
          <h1 className={styles.title}>{makes ? say('page.newClass.title') : say('page.classes.title')}</h1>
          {!makes && (
            <Button variant="filled" onClick={() => setMakes(true)}>
              {say('page.classes.make')}
            </Button>
          )}
        </div>
        <div role="alert">{refused && <p>{refused}</p>}</div>
        {makes && <NewClassForm onMade={(id) => go({ at: 'lesson', id })} onCancel={() => setMakes(false)} />}
        {!makes && classes?.length === 0 && (
          <Empty title={say('page.classes.empty')} next={say('page.classes.emptyNext')} />
        )}
        {!makes && classes && classes.length > 0 && (
          <>
            <ul className={styles.list}>
              {classes.map((one) => (
                <ClassLine key={one.id} row={one} onOpen={() => go({ at: 'lesson', id: one.id })} onDeleted={read} />
              ))}
            </ul>
            <p className={styles.small}>{say('page.classes.deletesWhy')}</p>
          </>
        )}
      </main>
    </div>
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
        setRefused(reply.ok ? '' : reply.error.message || say('page.line.unreachable'))
      })
    return () => {
      isCurrent = false
    }
  }, [lang, say, round])

  return { classes, refused, read: () => setRound((last) => last + 1) }
}

function ClassLine({ row, onOpen, onDeleted }: { row: ClassRow; onOpen: () => void; onDeleted: () => unknown }) {
  const { lang, say } = useWords()
  const { name } = row

  async function remove(): Promise<void> {
    await createHttp(lang).deleteClass(row.id)
    onDeleted()
  }

  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.small}>
          {say('page.classes.students', { count: row.students })} · {say('page.classes.code', { code: row.joinCode })} ·{' '}
          {say('page.classes.deletes', { date: dayOf(lang, row.deletesAt) })}
        </p>
      </div>
      <AskFirst
        title={say('page.classes.deleteNamed', { name })}
        question={say('page.classes.deleteAsk', { name })}
        yes={say('page.classes.deleteYes', { name })}
        danger
        onYes={() => void remove()}
        opener={(ask) => (
          <Button variant="subtle" aria-label={say('page.classes.deleteNamed', { name })} onClick={ask}>
            {say('page.classes.delete')}
          </Button>
        )}
      />
      <Button onClick={onOpen}>{say('page.classes.open', { name })}</Button>
    </li>
  )
}
