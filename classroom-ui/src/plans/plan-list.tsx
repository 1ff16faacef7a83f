import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog } from '../parts/dialog.tsx'
import type { PlanRow } from '../store/http.ts'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { createPlanCalls } from './plan-calls.ts'
import { TitleForm } from './title-form.tsx'
import { TeacherPage } from '../parts/teacher-page.tsx'
import rows from '../parts/rows.module.css'
import styles from './plan-list.module.css'

/** All plans there are: any can be copied, and own ones changed and deleted. */
export function PlanList({ go }: { go: (address: TeacherAddress) => void }) {
  const { lang, say } = useWords()
  const [plans, setPlans] = useState<readonly PlanRow[]>([])
  const [refused, setRefused] = useState('')
  const [done, setDone] = useState('')
  const [copying, setCopying] = useState<PlanRow | null>(null)
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isCurrent = true
    void createPlanCalls(lang)
      .list()
      .then((reply) => {
        if (!isCurrent) return
        if (reply.ok) setPlans(reply.body.plans)
        else setRefused(refusalWords(say, reply.error))
      })
    return () => {
      isCurrent = false
    }
  }, [lang, say, round])

  async function remove(row: PlanRow): Promise<void> {
    const reply = await createPlanCalls(lang).remove(row.slug)
    setRefused(reply.ok ? '' : refusalWords(say, reply.error))
    setDone(reply.ok ? say('page.plans.deleted', { title: row.title[lang] }) : '')
    setRound((last) => last + 1)
  }

  return (
    <TeacherPage
      title={say('page.plans.title')}
      buttons={
        <Button size="sm" onClick={() => go({ at: 'classes' })}>
          {say('page.classes.back')}
        </Button>
      }
    >
      <div className={styles.top}>
        <h1 className={styles.title}>{say('page.plans.title')}</h1>
        <p className={styles.lead}>{say('page.plans.lead')}</p>
      </div>
      <div>
        <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
        <div role="status">{done && <p>{done}</p>}</div>
      </div>
      <ul className={rows.list}>
        {plans.map((row) => (
          <li key={row.slug} className={rows.row}>
            <div className={rows.what}>
              <h2 className={rows.name}>{row.title[lang]}</h2>
              <p className={rows.small}>
                {row.own ? say('page.plans.own') : say('page.plans.shipped')}
                {row.paths.map((path) => (
                  <span key={path.id} className={styles.path}>
                    {' '}
                    · {path.title[lang]}
                  </span>
                ))}
              </p>
            </div>
            {row.own && (
              <AskFirst
                title={say('page.plans.deleteNamed', { title: row.title[lang] })}
                question={say('page.plans.deleteAsk', { title: row.title[lang] })}
                yes={say('page.plans.deleteYes')}
                danger
                onYes={() => void remove(row)}
                opener={(ask) => (
                  <Button
                    variant="subtle"
                    aria-label={say('page.plans.deleteNamed', { title: row.title[lang] })}
                    onClick={ask}
                  >
                    {say('page.plans.delete')}
                  </Button>
                )}
              />
            )}
            <Button
              aria-label={say('page.plans.copyNamed', { title: row.title[lang] })}
              onClick={() => setCopying(row)}
            >
              {say('page.plans.copy')}
            </Button>
            {row.own && (
              <Button
                variant="filled"
                aria-label={say('page.plans.editNamed', { title: row.title[lang] })}
                onClick={() => go({ at: 'plan', slug: row.slug })}
              >
                {say('page.plans.edit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog opened={copying !== null} title={say('page.plans.copy')} onClose={() => setCopying(null)}>
        {copying && (
          <CopyForm row={copying} onCopied={(slug) => go({ at: 'plan', slug })} onCancel={() => setCopying(null)} />
        )}
      </Dialog>
    </TeacherPage>
  )
}

type CopyProps = { readonly row: PlanRow; readonly onCopied: (slug: string) => void; readonly onCancel: () => void }

function CopyForm({ row, onCopied, onCancel }: CopyProps) {
  const { lang, say } = useWords()
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function copy(title: string): Promise<void> {
    setBusy(true)
    const reply = await createPlanCalls(lang).copy(row.slug, title)
    setBusy(false)
    if (reply.ok) onCopied(reply.body.slug)
    else setRefused(refusalWords(say, reply.error))
  }

  return (
    <TitleForm
      label={say('page.plans.copyTitle')}
      first={say('page.plans.copyOf', { title: row.title[lang] })}
      go={say('page.plans.copyGo')}
      refused={refused}
      isBusy={isBusy}
      onTitle={(title) => void copy(title)}
      onCancel={onCancel}
    />
  )
}
