import { Button } from '@mantine/core'
import type { ClassRow } from '@jagten/server/contract'
import { AskFirst } from '../parts/ask-first.tsx'
import type { Reply } from '../store/http.ts'
import { createHttp } from '../store/http.ts'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import rows from '../parts/rows.module.css'
import styles from './class-list.module.css'

type Props = {
  readonly row: ClassRow
  readonly onOpen: () => void
  /** Something was done with it, or refused. */
  readonly onDone: (reply: Reply<void>) => void
}

/** One of the teacher's classes, and what is done with it between lessons. */
export function ListedClass({ row, onOpen, onDone }: Props) {
  const { lang, say } = useWords()
  const { id, name } = row
  const http = createHttp(lang)
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <h2 className={rows.name}>{name}</h2>
        <p className={rows.small}>
          {say('page.classes.students', { count: row.students })} · {say('page.classes.code', { code: row.joinCode })}
        </p>
        <p className={rows.small}>{say('page.keeping.deletes', { date: dayOf(lang, row.deletesAt) })}</p>
      </div>
      {row.archived ? (
        <Button
          aria-label={say('page.keeping.takeNamed', { name })}
          onClick={() => void http.command(id, 'class.unarchive').then(onDone)}
        >
          {say('page.keeping.take')}
        </Button>
      ) : (
        <Button onClick={onOpen}>{say('page.classes.open', { name })}</Button>
      )}
      <div className={styles.keeping}>
        <GetAll row={row} variant="subtle" />
        {!row.archived && (
          <AskFirst
            title={say('page.keeping.putNamed', { name })}
            question={say('page.keeping.putAsk')}
            yes={say('page.keeping.putYes', { name })}
            onYes={() => void http.command(id, 'class.archive').then(onDone)}
            opener={(ask) => (
              <Button size="sm" variant="subtle" aria-label={say('page.keeping.putNamed', { name })} onClick={ask}>
                {say('page.keeping.put')}
              </Button>
            )}
          >
            <p>{say('page.keeping.deletes', { date: dayOf(lang, row.deletesAt) })}.</p>
            <Export row={row} />
          </AskFirst>
        )}
        <AskFirst
          title={say('page.classes.deleteNamed', { name })}
          question={say('page.keeping.gone', { name })}
          yes={say('page.classes.deleteYes', { name })}
          danger
          onYes={() => void http.deleteClass(id).then(onDone)}
          opener={(ask) => (
            <Button size="sm" variant="subtle" aria-label={say('page.classes.deleteNamed', { name })} onClick={ask}>
              {say('page.classes.delete')}
            </Button>
          )}
        >
          <ul className={styles.gone}>
            {(['goneNames', 'goneWords', 'goneWorld'] as const).map((what) => (
              <li key={what}>{say(`page.keeping.${what}`)}</li>
            ))}
          </ul>
          <Export row={row} />
        </AskFirst>
      </div>
    </li>
  )
}

/** What one can still get of it, with what is in it. */
function Export({ row }: { row: ClassRow }) {
  const { say } = useWords()
  return (
    <div className={styles.export}>
      <p className={rows.small}>{say('page.keeping.allWhy')}</p>
      <GetAll row={row} variant="default" />
    </div>
  )
}

function GetAll({ row, variant }: { row: ClassRow; variant: 'default' | 'subtle' }) {
  const { lang, say } = useWords()
  return (
    <Button
      component="a"
      size="sm"
      variant={variant}
      href={`/api/classes/${row.id}/export.zip?lang=${lang}`}
      download
      aria-label={say('page.keeping.allNamed', { name: row.name })}
    >
      {say('page.keeping.all')}
    </Button>
  )
}
