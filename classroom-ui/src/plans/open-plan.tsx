import { useEffect, useRef, useState } from 'react'
import { Button } from '@mantine/core'
import { NoAnswer } from '../parts/no-answer.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { NO_ANSWER } from '../store/http.ts'
import type { MayLeave, TeacherAddress } from '../face/teacher-address.ts'
import { useWords } from '../words/words.tsx'
import { draftOf } from './edit-plan.ts'
import type { Kept } from './kept-draft.ts'
import { createPlanCalls } from './plan-calls.ts'
import { PlanEditor } from './plan-editor.tsx'
import { TeacherPage } from '../parts/teacher-page.tsx'

type Opened =
  | { readonly at: 'asked' }
  | { readonly at: 'unanswered' }
  | { readonly at: 'refused'; readonly message: string }
  | { readonly at: 'here'; readonly first: Kept }

type Props = {
  readonly slug: string
  readonly go: (address: TeacherAddress) => void
  readonly guard: (mayLeave: MayLeave | null) => void
}

/** Fetches an own plan, and opens it to be changed. */
export function OpenPlan({ slug, go, guard }: Props) {
  const { lang, say } = useWords()
  const [opened, setOpened] = useState<Opened>({ at: 'asked' })
  const [round, setRound] = useState(0)
  const fetched = useRef<number | null>(null)

  useEffect(() => {
    // another language changes no plan that is being worked on
    if (fetched.current === round) return
    let isCurrent = true
    void createPlanCalls(lang)
      .fetch(slug)
      .then((reply) => {
        if (!isCurrent) return
        if (!reply.ok) {
          const { code, message } = reply.error
          setOpened(code === NO_ANSWER ? { at: 'unanswered' } : { at: 'refused', message })
          return
        }
        const { revision, plan } = reply.body
        fetched.current = round
        setOpened(
          revision === null
            ? { at: 'refused', message: say('page.plans.gone') }
            : { at: 'here', first: { ...draftOf(plan), revision } },
        )
      })
    return () => {
      isCurrent = false
    }
  }, [lang, say, slug, round])

  switch (opened.at) {
    case 'asked':
      return <Waiting line={{ at: 'connecting' }} />
    case 'unanswered':
      return <NoAnswer again={() => setRound((last) => last + 1)} />
    case 'refused':
      return (
        <TeacherPage
          title={say('page.plans.title')}
          buttons={<Button onClick={() => go({ at: 'plans' })}>{say('page.plans.back')}</Button>}
        >
          <h1>{say('page.plans.editing')}</h1>
          <p role="alert">{opened.message}</p>
        </TeacherPage>
      )
    case 'here':
      return (
        <PlanEditor
          key={opened.first.revision}
          slug={slug}
          first={opened.first}
          go={go}
          guard={guard}
          fetchAgain={() => setRound((last) => last + 1)}
        />
      )
  }
}
